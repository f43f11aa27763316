## The sample passport: invented people in an invented town, with numbers that reach nobody.

sample-called = Nora
sample-full-name = Nora Byrne
sample-phone = 07700 900 101
sample-communication = I hear badly on the left. Please write things down.
sample-matters = To be well enough to sing in the choir at Christmas, and to hear things straight.
sample-in-one-sentence = Bowel cancer with spread to the liver, found in spring; chemotherapy every three weeks to hold it back.

## The care team.

sample-member-gp-name = Dr Aoife Lennon
sample-member-gp-service = Millbrook Surgery
sample-member-gp-phone = 01632 960 110
sample-member-gp-ask = Prescriptions, blood tests, my diabetes
sample-member-gp-hours = Weekdays 8–16
sample-member-oncologist-name = Dr Samuel Hart
sample-member-oncologist-service = Cancer clinic, Fairhill Hospital
sample-member-oncologist-phone = 01632 960 120
sample-member-oncologist-ask = The treatment and the scans
sample-member-nurse-name = Grace Okafor
sample-member-nurse-service = Cancer clinic, Fairhill Hospital
sample-member-nurse-phone = 01632 960 121
sample-member-nurse-email = grace@fairhill.example
sample-member-nurse-ask = Anything, when I do not know whom to ask
sample-member-nurse-hours = Weekdays 9–15
sample-member-home-nurse-name = Petra Novak
sample-member-home-nurse-service = Community nurses, Millbrook
sample-member-home-nurse-phone = 01632 960 130
sample-member-home-nurse-ask = The port, the pump, dressings
sample-member-home-nurse-hours = Every day 7–22
sample-member-palliative-name = Ruth Adeyemi
sample-member-palliative-service = Palliative team, Fairhill Hospital
sample-member-palliative-phone = 01632 960 140
sample-member-palliative-ask = Pain that does not give way
sample-member-palliative-hours = Day and night
sample-member-physio-name = Ian Prescott
sample-member-physio-service = Millbrook Health Centre
sample-member-physio-phone = 01632 960 150
sample-member-physio-ask = Strength and balance
sample-member-husband-name = Tom Byrne
sample-member-husband-phone = 07700 900 102
sample-member-daughter-name = Clare Byrne
sample-member-daughter-service = Lives two hours away
sample-member-daughter-phone = 07700 900 103
sample-member-daughter-email = clare@byrne.example
sample-member-daughter-ask = Papers, what was said

## Who does what.

sample-task-treatment = Decides on the chemotherapy and its doses
sample-task-side-effects = Calls me two days after each treatment
sample-task-pain = Pain plan, adjusted together with the GP
sample-task-medicines = Keeps the one list and renews prescriptions
sample-task-blood = Takes bloods two days before treatment
sample-task-results = Tells me what the scan showed
sample-task-line = Flushes the port
sample-task-line-when = Every four weeks
sample-task-training = Exercises I can do at home
sample-task-training-when = Once a week
sample-task-transport = Drives me there and back
sample-task-family = Someone for Tom to talk to
sample-task-everyday = Shopping; takes notes at meetings

## Appointments.

sample-appointment-blood-place = Millbrook Surgery, room 2
sample-appointment-treatment-place = Fairhill Hospital, day unit, level 3
sample-appointment-treatment-getting-there = East door, lift to level 3
sample-appointment-treatment-bring = Medicines list, warm socks
sample-appointment-shared-place = By video, from my kitchen
sample-appointment-shared-purpose = Who does what from now on
sample-appointment-gp-purpose = Blood pressure, diabetes, how we are doing
sample-appointment-scan-place = Fairhill Hospital, X-ray
sample-appointment-scan-purpose = Has the treatment worked?
sample-appointment-home-purpose = Port and dressings

## Concerns.

sample-concern-tiredness = Too tired to cook after noon
sample-concern-tingling = I drop cups; buttons are hard
sample-concern-appetite = Everything tastes of metal
sample-concern-worry = The nights before a scan
sample-concern-weekend = At the weekend I was sent from one number to the next
sample-concern-private = I am not ready to talk about dying with Tom

## Questions.

sample-question-choir = May I sing with the port in?
sample-question-break = Can one treatment wait, so that I can go to Clare’s birthday?
sample-question-diabetes = Who adjusts my diabetes medicine when I cannot eat?

## Agreements.

sample-agreement-dose = A lower dose next time, because of the tingling
sample-agreement-fever = Over 38 °C: I call the hospital at once
sample-agreement-list = One medicines list, sent to the home nurse

## Wishes.

sample-wish-home = At home, as long as Tom can manage
sample-wish-told = Tell me first, then my family
sample-wish-not = No intensive care if it will not make me better
sample-wish-document = My written wishes
sample-wish-document-where = Blue folder; copy with the GP

## Medicines, as written on my list.

sample-medicine-pain-name = Paracetamol
sample-medicine-pain-dose = 1 g up to 4 times a day
sample-medicine-pain-purpose = Pain
sample-medicine-nausea-name = Ondansetron
sample-medicine-nausea-dose = When needed, up to twice a day
sample-medicine-nausea-purpose = Nausea after treatment
sample-medicine-stomach-name = Loperamide
sample-medicine-stomach-dose = When needed, as on the packet
sample-medicine-stomach-purpose = Diarrhoea
sample-medicine-diabetes-name = Metformin
sample-medicine-diabetes-dose = 500 mg morning and evening
sample-medicine-diabetes-purpose = Diabetes
sample-medicine-vitamin-name = Vitamin D
sample-medicine-vitamin-dose = 1 tablet a day
sample-medicine-vitamin-purpose = Bones

## Allergies.

sample-allergy-penicillin = Penicillin
sample-allergy-penicillin-reaction = Rash all over, 1994
sample-allergy-plaster = Sticking plaster
sample-allergy-plaster-reaction = Red, sore skin

## Goals, illness, treatment, follow-up, and what lies at home for the night.

sample-goal = Walk round the lake with Tom again
sample-goal-by = Before Easter
sample-right-now = Tired since the last treatment, no fever. Eats little, drinks well.
sample-condition-diabetes = Type 2 diabetes
sample-condition-diabetes-since = Since 2014
sample-treatment-operation = Part of the bowel removed
sample-treatment-chemo = Chemotherapy, three-week courses
sample-check-scan = CT scan
sample-check-scan-how-often = Every three months
sample-watch-fever = Fever over 38 °C
sample-watch-fever-then = Call the hospital at once, also at night
sample-decision-pump = Pump at home or tablets
sample-decision-pump-chosen = Tablets for now
sample-decision-pump-reasons = Fewer trips; I want my hands free
sample-wish-trade-off = I would rather be a little in pain than drowsy
sample-medicine-sudden-name = Morphine drops
sample-medicine-sudden-dose = As the palliative team has written
sample-medicine-sudden-purpose = Sudden pain or shortness of breath
sample-medicine-sudden-given-by = The home nurse; green box in the kitchen
