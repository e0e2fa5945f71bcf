### Quelques mots seulement : le reste vient de la langue par défaut.

brand = Distique
edition-home = Accueil(法)
language-own-name = français
news = Actualités
date = { DATETIME($when, dateStyle: "long") }
