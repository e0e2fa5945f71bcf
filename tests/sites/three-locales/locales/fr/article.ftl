### Mots de la page d’un article.

posted-at = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
fallback-notice = Ce texte n’est pas encore traduit ; voici l’original en { $language }.
