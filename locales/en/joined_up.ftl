# How joined-up care feels.

joined-up-title = How joined-up does my care feel?
joined-up-empty-title = Does it hang together?
joined-up-empty-text = Eight short statements about how those who look after you work together. Your answers are put into words, with one small next step.
joined-up-begin = Answer the eight
joined-up-only-you = Only you see this.
joined-up-answered = From your answers on { $day }.
joined-up-too-few-title = Not enough to go by yet
joined-up-too-few-text = A few more answers are needed to say anything. Answer again when it suits you. “Not sure” is always allowed.
joined-up-step = A small next step
joined-up-to-gaps = See what is not in place yet
joined-up-to-meeting = See when a meeting together helps
joined-up-to-me = Write what matters to me
joined-up-to-review = Look through everything
joined-up-again = Answer again
joined-up-over-time = How it has been
