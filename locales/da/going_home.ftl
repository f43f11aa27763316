# Listen inden hjemturen fra hospitalet.

going-home-title = Inden jeg skal hjem
going-home-lede = Gå listen igennem sammen med afdelingen, mens du stadig er der. Det, der mangler, bliver en opgave. Tryk på et svar én gang til for at fjerne det.
going-home-seen = { $done } af { $total } er set på
going-home-task = Det her er nu en opgave:
going-home-no-task = Der er ikke længere nogen åben opgave om det her. Er det på plads nu?
going-home-night = Hvem jeg ringer til om natten
going-home-settled = Det hele er set på. Hvis noget manglede, er det nu en opgave.
