//! The names of units and currencies in both languages.

use super::{Class, Currency, Suffix, Unit};

const fn unit(class: Class, size: f64) -> Suffix {
    Suffix::Unit(Unit { class, size, zero: 0.0, is_decimal: true })
}

const fn customary(class: Class, size: f64) -> Suffix {
    Suffix::Unit(Unit { class, size, zero: 0.0, is_decimal: false })
}

const FAHRENHEIT: Suffix =
    Suffix::Unit(Unit { class: Class::Temperature, size: 5.0 / 9.0, zero: 32.0, is_decimal: false });
pub const MINUTE: Suffix = unit(Class::Time, 1.0 / 1_440.0);
const YEAR: f64 = 365.25;
const MONTH: f64 = YEAR / 12.0;
const MU: f64 = 10_000.0 / 15.0;

/// The names of units, the longest first where one begins another.
pub const NAMES: &[(&[&str], Suffix)] = {
    use Class::{Area, Data, Energy, Length, Mass, Power, Temperature, Time, Voltage, Volume};
    use Currency::{
        AustralianDollar, CanadianDollar, Dollar, Euro, Franc, HongKongDollar, Pound, Ruble, Rupee,
        SingaporeDollar, TaiwanDollar, UsDollar, Won, Yen, Yuan,
    };
    use Suffix::Money;
    &[
        (
            &["个百分点", "百分点", "percentage points", "percentage point", "percentage-point"],
            Suffix::Points,
        ),
        (&["%", "percent", "per cent", "pct"], Suffix::Percent),
        (&["元人民币", "yuan", "renminbi", "RMB", "CNY"], Money(Yuan)),
        (&["美元", "美金", "US dollars", "U.S. dollars", "USD"], Money(UsDollar)),
        (&["港元", "港币", "Hong Kong dollars", "HK dollars", "HKD"], Money(HongKongDollar)),
        (&["元新台币", "新台币", "台币", "New Taiwan dollars"], Money(TaiwanDollar)),
        (&["澳元", "澳大利亚元", "Australian dollars"], Money(AustralianDollar)),
        (&["加元", "加拿大元", "Canadian dollars"], Money(CanadianDollar)),
        (&["新加坡元", "新元", "Singapore dollars"], Money(SingaporeDollar)),
        (&["dollars", "dollar"], Money(Dollar)),
        (&["欧元", "euros", "euro", "EUR"], Money(Euro)),
        (&["英镑", "pounds sterling", "GBP"], Money(Pound)),
        (&["日元", "日圆", "Japanese yen", "yen", "JPY"], Money(Yen)),
        (&["韩元", "won"], Money(Won)),
        (&["卢布", "rubles", "roubles"], Money(Ruble)),
        (&["卢比", "rupees"], Money(Rupee)),
        (&["瑞士法郎", "法郎", "Swiss francs", "francs"], Money(Franc)),
        (
            &[
                "平方公里",
                "平方千米",
                "square kilometers",
                "square kilometres",
                "square kilometer",
                "square kilometre",
                "square-kilometer",
                "sq km",
                "km²",
                "km2",
            ],
            unit(Area, 1e6),
        ),
        (
            &[
                "平方米",
                "平米",
                "㎡",
                "square meters",
                "square metres",
                "square meter",
                "square-meter",
                "sq m",
                "sqm",
                "m²",
                "m2",
            ],
            unit(Area, 1.0),
        ),
        (&["公顷", "hectares", "hectare", "ha"], unit(Area, 1e4)),
        (&["英亩", "acres", "acre"], customary(Area, 4_046.856)),
        (&["亩", "mu"], customary(Area, MU)),
        (
            &["立方米", "cubic meters", "cubic metres", "cubic meter", "cubic-meter", "m³", "m3"],
            unit(Volume, 1.0),
        ),
        (&["毫升", "milliliters", "millilitres", "ml"], unit(Volume, 1e-6)),
        (&["升", "liters", "litres", "liter", "litre"], unit(Volume, 1e-3)),
        (&["海里", "nautical miles", "nautical mile"], customary(Length, 1_852.0)),
        (&["英里", "miles", "mile"], customary(Length, 1_609.344)),
        (&["英尺", "feet", "foot", "ft"], customary(Length, 0.3048)),
        (&["英寸", "inches", "inch"], customary(Length, 0.0254)),
        (&["公里", "千米", "kilometers", "kilometres", "kilometer", "kilometre", "km"], unit(Length, 1e3)),
        (&["厘米", "公分", "centimeters", "centimetres", "centimeter", "cm"], unit(Length, 1e-2)),
        (&["毫米", "millimeters", "millimetres", "millimeter", "mm"], unit(Length, 1e-3)),
        (&["微米", "micrometers", "microns", "µm", "μm"], unit(Length, 1e-6)),
        (&["纳米", "nanometers", "nanometres", "nanometer", "nm"], unit(Length, 1e-9)),
        (&["米", "meters", "metres", "meter", "metre", "m"], unit(Length, 1.0)),
        (&["里", "li"], customary(Length, 500.0)),
        (&["吨", "metric tons", "tonnes", "tonne", "tons", "ton", "t"], unit(Mass, 1e3)),
        (&["公斤", "千克", "kilograms", "kilogram", "kilos", "kg"], unit(Mass, 1.0)),
        (&["毫克", "milligrams", "mg"], unit(Mass, 1e-6)),
        (&["克", "grams", "gram", "g"], unit(Mass, 1e-3)),
        (&["市斤", "斤", "jin"], customary(Mass, 0.5)),
        (&["磅", "pounds", "lbs"], customary(Mass, 0.453_592)),
        (&["华氏度", "degrees Fahrenheit", "℉", "°F", "ºF"], FAHRENHEIT),
        (&["摄氏度", "degrees Celsius", "degrees centigrade", "℃", "°C", "ºC"], unit(Temperature, 1.0)),
        (&["千瓦时", "度电", "kilowatt-hours", "kilowatt hours", "kWh", "KWh"], unit(Energy, 1e3)),
        (&["兆瓦时", "megawatt-hours", "megawatt hours", "MWh"], unit(Energy, 1e6)),
        (&["吉瓦时", "gigawatt-hours", "gigawatt hours", "GWh"], unit(Energy, 1e9)),
        (&["太瓦时", "terawatt-hours", "TWh"], unit(Energy, 1e12)),
        (&["千瓦", "kilowatts", "kilowatt", "kW", "KW"], unit(Power, 1e3)),
        (&["兆瓦", "megawatts", "megawatt", "MW"], unit(Power, 1e6)),
        (&["吉瓦", "gigawatts", "gigawatt", "GW"], unit(Power, 1e9)),
        (&["瓦特", "瓦", "watts", "watt", "W"], unit(Power, 1.0)),
        (&["千伏", "kilovolts", "kilovolt", "kV", "KV"], unit(Voltage, 1e3)),
        (&["伏特", "伏", "volts", "volt", "V"], unit(Voltage, 1.0)),
        (&["TB", "terabytes"], unit(Data, 1e12)),
        (&["GB", "gigabytes"], unit(Data, 1e9)),
        (&["MB", "megabytes"], unit(Data, 1e6)),
        (&["KB", "kB", "kilobytes"], unit(Data, 1e3)),
        (&["度", "degrees", "degree", "°"], unit(Temperature, 1.0)),
        (&["个世纪", "centuries"], unit(Time, 100.0 * YEAR)),
        (&["decades", "decade"], unit(Time, 10.0 * YEAR)),
        (&["个月", "months", "month"], unit(Time, MONTH)),
        (&["个星期", "星期", "个礼拜", "周", "weeks", "week"], unit(Time, 7.0)),
        (&["个小时", "小时", "个钟头", "钟头", "hours", "hour", "hrs"], unit(Time, 1.0 / 24.0)),
        (&["分钟", "minutes", "minute", "min"], MINUTE),
        (&["秒钟", "秒", "seconds"], unit(Time, 1.0 / 86_400.0)),
        (&["天", "days", "day"], unit(Time, 1.0)),
        (&["周岁", "岁", "年", "years", "year"], unit(Time, YEAR)),
        (&["元"], Money(Yuan)),
    ]
};
