# Questions to start from.

prompts-title = Questions to start from
prompts-lede = Pick one, put it in your own words, and choose whom to ask.
prompts-who-does-what = Who does what
prompts-treatment = Treatment
prompts-afterwards = Results and afterwards
prompts-at-home = Home, family, and if it gets worse
prompts-noted = You have written this one down.
