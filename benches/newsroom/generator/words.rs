//! What the generated stories are made of: places, things, people and sentences, each in English and in Chinese.
//!
//! In a sentence `{place}` and the like stand for what is drawn for it, in both languages the same.

/// The English and the Chinese of one thing.
pub type Pair = [&'static str; 2];

pub const PLACES: [Pair; 24] = [
    ["Chengdu", "成都"],
    ["Qingdao", "青岛"],
    ["Nanjing", "南京"],
    ["Hangzhou", "杭州"],
    ["Wuhan", "武汉"],
    ["Xiamen", "厦门"],
    ["Kunming", "昆明"],
    ["Lanzhou", "兰州"],
    ["Harbin", "哈尔滨"],
    ["Dalian", "大连"],
    ["Luoyang", "洛阳"],
    ["Guilin", "桂林"],
    ["Nairobi", "内罗毕"],
    ["Jakarta", "雅加达"],
    ["Rotterdam", "鹿特丹"],
    ["Hamburg", "汉堡"],
    ["Santiago", "圣地亚哥"],
    ["Lima", "利马"],
    ["Hanoi", "河内"],
    ["Karachi", "卡拉奇"],
    ["Lagos", "拉各斯"],
    ["Almaty", "阿拉木图"],
    ["Belgrade", "贝尔格莱德"],
    ["Colombo", "科伦坡"],
];

pub const THINGS: [Pair; 24] = [
    ["water pumps", "水泵"],
    ["pressure sensors", "压力传感器"],
    ["wind turbines", "风力发电机"],
    ["tower cranes", "塔式起重机"],
    ["seed drills", "播种机"],
    ["grain dryers", "谷物烘干机"],
    ["gearboxes", "齿轮箱"],
    ["roller bearings", "滚子轴承"],
    ["printing presses", "印刷机"],
    ["textile looms", "织机"],
    ["cold stores", "冷库"],
    ["solar panels", "太阳能电池板"],
    ["battery packs", "电池组"],
    ["tunnel borers", "隧道掘进机"],
    ["rail sleepers", "轨枕"],
    ["glass furnaces", "玻璃熔炉"],
    ["steel cables", "钢缆"],
    ["diesel engines", "柴油机"],
    ["power transformers", "电力变压器"],
    ["forklift trucks", "叉车"],
    ["surgical lamps", "手术灯"],
    ["tea dryers", "茶叶烘干机"],
    ["harbor lifts", "港口升降机"],
    ["welding robots", "焊接机器人"],
];

pub const FIRMS: [Pair; 12] = [
    ["the transport company", "运输公司"],
    ["the engineering group", "工程集团"],
    ["the research institute", "研究院"],
    ["the machine works", "机械厂"],
    ["the port authority", "港务局"],
    ["the railway bureau", "铁路局"],
    ["the power company", "电力公司"],
    ["the design office", "设计院"],
    ["the trade association", "行业协会"],
    ["the farm cooperative", "农业合作社"],
    ["the steel mill", "钢铁厂"],
    ["the shipyard", "造船厂"],
];

pub const FAMILY_NAMES: [Pair; 20] = [
    ["Wang", "王"],
    ["Li", "李"],
    ["Zhang", "张"],
    ["Liu", "刘"],
    ["Chen", "陈"],
    ["Yang", "杨"],
    ["Zhao", "赵"],
    ["Huang", "黄"],
    ["Zhou", "周"],
    ["Wu", "吴"],
    ["Xu", "徐"],
    ["Sun", "孙"],
    ["Hu", "胡"],
    ["Zhu", "朱"],
    ["Gao", "高"],
    ["Lin", "林"],
    ["He", "何"],
    ["Guo", "郭"],
    ["Ma", "马"],
    ["Luo", "罗"],
];

/// Each given name is made of a first syllable and a second one.
pub const FIRST_SYLLABLES: [Pair; 12] = [
    ["Jian", "建"],
    ["Ming", "明"],
    ["Xiao", "晓"],
    ["Hai", "海"],
    ["Zhi", "志"],
    ["Wen", "文"],
    ["Li", "丽"],
    ["Yong", "永"],
    ["Chun", "春"],
    ["Yu", "玉"],
    ["Guo", "国"],
    ["Hong", "红"],
];

pub const SECOND_SYLLABLES: [Pair; 16] = [
    ["jun", "军"],
    ["hua", "华"],
    ["ping", "平"],
    ["feng", "峰"],
    ["mei", "梅"],
    ["lan", "兰"],
    ["bo", "波"],
    ["hui", "慧"],
    ["qiang", "强"],
    ["fang", "芳"],
    ["yan", "燕"],
    ["ning", "宁"],
    ["sheng", "生"],
    ["lei", "雷"],
    ["tao", "涛"],
    ["rong", "荣"],
];

pub const SENTENCES: [Pair; 28] = [
    [
        "In {place}, {firm} opened a workshop for {thing} after long trial runs.",
        "在{place}，{firm}经过长期试运行，建成了{thing}车间。",
    ],
    [
        "Engineers from {place} said that the new {thing} need less power and fewer repairs.",
        "来自{place}的工程师说，新的{thing}更省电，也更少检修。",
    ],
    [
        "At the site, {count} people are at work, and most of them were trained in {place}.",
        "现场有{count}人工作，他们大多在{place}受过培训。",
    ],
    [
        "In {year}, orders for {thing} rose by {percent} percent, as {firm} reported.",
        "据{firm}介绍，{year}年{thing}的订单增长了{percent}%。",
    ],
    [
        "The contract is worth {money} million yuan and was signed in {place} on {date}.",
        "合同金额{money}00万元，于{date}在{place}签订。",
    ],
    [
        "Visitors wanted to know how {thing} are tested before they leave the plant.",
        "参观者想知道，{thing}出厂之前怎样检验。",
    ],
    [
        "Beside the plant, {place} has built roads, schools and a clinic for families.",
        "{place}在工厂旁边修了路，还为职工家庭办了学校和诊所。",
    ],
    [
        "“We measure everything, and then we measure it again,” said {person}, who leads the work.",
        "“什么都要量，量完再量。”负责这项工作的{person}说。",
    ],
    [
        "Freight from {place} now travels by rail at night, so that trucks can rest.",
        "从{place}来的货物如今夜间由铁路运输，卡车得以休息。",
    ],
    [
        "The team compared {thing} with older models and published all that it found.",
        "团队把{thing}同旧型号作了比较，并公布了全部结果。",
    ],
    [
        "Farmers near {place} use {thing} to save water and labor in dry months.",
        "{place}附近的农户用{thing}，在旱季里省水又省工。",
    ],
    [
        "A delegation from {place} is to visit {firm} in the coming spring.",
        "{place}代表团将于来年春天访问{firm}。",
    ],
    [
        "Prices stayed level, although steel and energy became dearer.",
        "钢材和能源虽然涨了价，产品价格仍然平稳。",
    ],
    [
        "At the college in {place}, {firm} trains young workers and pays for their books.",
        "在{place}的学院里，{firm}培养青年工人，并承担他们的书费。",
    ],
    [
        "Heavy rain held up the ship in {place}, but the parts arrived in time.",
        "大雨使货轮滞留{place}，零件仍然按时到货。",
    ],
    [
        "Researchers in {place} made {thing} lighter without any loss of strength.",
        "{place}的研究人员减轻了{thing}的重量，强度丝毫不减。",
    ],
    [
        "Much depends on the harbor in {place}, where {thing} are loaded for the voyage.",
        "{place}的港口至关重要，{thing}就在那里装船启运。",
    ],
    [
        "Safety comes before speed, and whatever is done is written down.",
        "安全先于速度，凡是做过的事都有记录。",
    ],
    [
        "The museum in {place} keeps drawings of early {thing} and shows them to pupils.",
        "{place}的博物馆收藏着早期{thing}的图纸，常向学生展出。",
    ],
    [
        "Residents of {place} were invited to see the control room and to ask questions.",
        "{place}的居民应邀参观了控制室，还提了问题。",
    ],
    [
        "According to {firm}, the next stage begins when the tests in {place} are complete.",
        "{firm}表示，{place}的试验一完成，下个阶段随即开始。",
    ],
    [
        "Suppliers met in {place} on {date} to agree on common standards for {thing}.",
        "供应商于{date}在{place}开会，商定{thing}的通用标准。",
    ],
    ["The line runs day and night and stops only for cleaning.", "生产线昼夜运转，只在清洁时停机。"],
    [
        "Students from {place} drew plans for quieter {thing}, and {firm} built them.",
        "{place}的学生设计了更安静的{thing}，由{firm}制造出来。",
    ],
    [
        "{person} of {firm} called the result better than anybody had hoped.",
        "{firm}的{person}说，结果比任何人期望的都好。",
    ],
    [
        "The warehouse in {place} holds {count} tons of spare parts for {thing}.",
        "{place}的仓库存有{thing}的备件{count}吨。",
    ],
    [
        "Of the {thing} that were delivered in {year}, {percent} percent went to {place}.",
        "{year}年交付的{thing}，有{percent}%发往{place}。",
    ],
    [
        "What {firm} learns from {thing} will help other plants in {place} as well.",
        "{firm}从{thing}中得到的经验，也将惠及{place}的其他工厂。",
    ],
];

pub const TITLES: [Pair; 6] = [
    ["New {thing} From {place} Pass Their Tests", "{place}新型{thing}通过试验"],
    ["Why {place} Builds {thing} of Its Own", "{place}为何自己制造{thing}"],
    ["{person} on {thing} and the Future of {place}", "{person}谈{thing}与{place}的未来"],
    ["Orders for {thing} From {place} Rise", "{place}的{thing}订单增加"],
    ["{place} and {firm} Agree on {thing}", "{place}与{firm}就{thing}达成协议"],
    ["A Day With the Makers of {thing} in {place}", "走近{place}的{thing}制造者"],
];

pub const SUMMARIES: [Pair; 3] = [
    [
        "What {firm} did in {place}, how {thing} came to be built there, and what {person} says about it.",
        "{firm}在{place}做了什么，{thing}怎样在那里造出来，{person}对此怎么说。",
    ],
    [
        "A report from {place} on {thing}, on the people who build them and on what comes next.",
        "来自{place}的报道：{thing}、制造它们的人，以及今后的打算。",
    ],
    [
        "In {place}, {firm} and its partners show {thing} that are to last longer.",
        "在{place}，{firm}同合作伙伴展示更耐用的{thing}。",
    ],
];

pub const HEADINGS: [Pair; 6] = [
    ["How the work began", "工作如何开始"],
    ["What the tests showed", "试验说明了什么"],
    ["The people behind it", "背后的人"],
    ["Costs and savings", "成本与节约"],
    ["Voices from {place}", "来自{place}的声音"],
    ["What comes next", "今后的打算"],
];

pub const CAPTION: Pair =
    ["The plant in {place}, where {thing} are built", "位于{place}的工厂，{thing}在这里制造"];
