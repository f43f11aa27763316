## Shown where a code comes from a newer version of the app.

coded-unknown = Something this version does not know

## Who people are to the patient. Short enough for a phone; the hint is the term a letter would use.

role-gp = GP (family doctor)
role-gp-hint = general practitioner
role-oncologist = Cancer doctor (oncologist)
role-hospital-doctor = Other hospital doctor
role-cancer-nurse = Cancer nurse
role-contact-nurse = Contact nurse or coordinator
role-contact-nurse-hint = care coordinator, key worker
role-palliative-team = Palliative team
role-palliative-team-hint = relief and support in serious illness
role-home-nurse = District or home nurse
role-nursing-home = Nursing home
role-physiotherapist = Physiotherapist
role-occupational-therapist = Occupational therapist
role-dietitian = Dietitian
role-pharmacist = Pharmacist
role-psychologist = Psychologist
role-social-worker = Social worker
role-chaplain = Chaplain or counsellor
role-on-call-doctor = Out-of-hours doctor
role-emergency-service = Emergency service
role-dentist = Dentist
role-interpreter = Interpreter
role-partner = Spouse or partner
role-child = Son or daughter
role-parent = Parent
role-other-relative = Other relative
role-friend = Friend
role-volunteer = Volunteer
role-someone-else = Someone else

## How well patient and person know each other.

closeness-close = We know each other well
closeness-good = We get on
closeness-new = We have just met
closeness-strained = It is difficult
closeness-no-contact = No contact for a long time

## What a relative may be told.

may-know-everything = Everything except what is for health professionals only
may-know-practical-only = Practical things only
may-know-ask-me-first = Nothing without asking me

## Areas in which someone should hold the lead.

area-cancer-treatment = Cancer treatment
area-side-effects = Side effects during treatment
area-pain-and-symptoms = Pain and symptoms
area-other-illnesses = Other illnesses
area-other-illnesses-hint = comorbidity
area-medicines-list = Medicines list and renewals
area-blood-tests = Blood tests
area-results = Results and telling me
area-follow-up-checks = Follow-up checks
area-wound-stoma-line = Wound, stoma or line
area-wound-stoma-line-hint = ostomy, port, PICC line
area-nutrition = Food and weight
area-nutrition-hint = nutrition
area-rehabilitation = Training and rehabilitation
area-psychological-support = Someone to talk to
area-psychological-support-hint = psychological support
area-family-support = Support for children and family
area-work = Work and sick leave
area-money-and-rights = Money and rights
area-home-help = Home help and equipment
area-transport = Transport
area-nights-and-weekends = Nights and weekends
area-if-worse = Plan if I get worse
area-paperwork = Paperwork and referrals
area-everyday-help = Everyday help from family and friends
area-something-else = Something else

## When a task counts.

phase-now = Now
phase-after-treatment = After treatment
phase-if-worse = If I get worse

## How settled a task is.

task-state-agreed = Agreed
task-state-proposed = Proposed
task-state-unclear = Unclear
task-state-done = Done
task-state-stopped = Stopped

## What a wish is about.

wish-kind-where-to-be = Where I want to be
wish-kind-want = What I want
wish-kind-do-not-want = What I do not want
wish-kind-if-worse = If I get worse
wish-kind-document = A document
wish-kind-something-else = Something else
wish-kind-trade-off = When I have to choose
wish-kind-trade-off-hint = for example less pain, even if I get drowsy
wish-kind-plan = Something I plan for
wish-kind-plan-hint = a journey, a celebration, a break in treatment

## Who may see a record.

sharing-everyone = Everyone I share with
sharing-clinicians-only = Health professionals only
sharing-clinicians-only-hint = bound by professional secrecy
sharing-one-person = One person only
sharing-one-person-hint = you choose whom
sharing-only-me = Only me
sharing-only-me-hint = never put into a code

said-takes = Takes on a task
said-passes = Passes a task on
said-answers = Answers a question
said-heard = Has heard what troubles you
said-agrees = Something that was agreed
said-proposes = Suggests an appointment
said-corrects = Corrects a number
said-message = A message
said-came-in-a-file = Came in a file
said-asks = Asks a question
said-notices = Has noticed something
said-suggests = Suggests a change
said-notes = What was said at a visit

## What files of other programs hold.

foreign-event = Appointment
foreign-todo = To-do item
foreign-card = Contact card
foreign-person = Person
foreign-service = Service
foreign-allergy = Allergy
foreign-medicine = Medicine
foreign-illness = Illness
foreign-stay = Hospital stay or visit
foreign-measurement = Measurement or test result
foreign-vaccination = Vaccination
foreign-procedure = Treatment or operation
foreign-document = Document
foreign-plan = Plan or referral
foreign-number = Phone number
foreign-something-else = Something else

why-not-not-used = The passport has no place for it.
why-not-in-error = The sender says that it was a mistake.
why-not-refuted = The sender says that it is not so.
why-not-over = It is over.
why-not-cancelled = It is cancelled, and you do not have it here.
why-not-none-known = It only says that nothing is known.
why-not-nameless = It does not say what it is.
why-not-no-day = It has no date that can be read.
why-not-too-many = There is more than fits here.
why-not-twice = It is in the file twice.
why-not-elsewhere = What it is called is in another file.
why-not-only-proposed = It is only a suggestion so far.
why-not-not-on-team = It is not part of your care team.
why-not-several-meant = You have several of these, and the file does not say which one has ended. Ask which is meant.
why-not-too-long = Something in it is longer than anything that is read here.
why-not-not-understood = The sender attached a condition to it that cannot be understood here.

remark-shortened = A long text was cut short.
remark-zone-uncertain = Check the time. The file does not say clearly in which time zone it is.
remark-unconfirmed = The file says that this is not certain.
remark-in-remission = The file says that the illness is quiet for now (in remission).
remark-high-risk = The file says that this can be dangerous.
remark-dose-in-codes = The dose is in codes and is not added. Write it in yourself.
remark-several-days = It lasts more than one day. Only the first is added.
remark-repeats-otherwise = It repeats in a way that cannot be shown here. Only the first time is added.
remark-tentative = It is not confirmed yet.
remark-unknown-role = Choose afterwards who this is to you.

## Who a summary is made for.

audience-gp = GP (family doctor)
audience-hospital-team = Hospital team
audience-out-of-hours = Out-of-hours care
audience-home-care = Home care
audience-relative = A relative
audience-everyone = Everyone

## What an appointment is.

appointment-kind-visit = Visit
appointment-kind-phone-call = Phone call
appointment-kind-video = Video call
appointment-kind-shared-consultation = Shared consultation
appointment-kind-shared-consultation-hint = with GP and hospital together
appointment-kind-home-visit = Home visit
appointment-kind-treatment = Treatment
appointment-kind-blood-test = Blood test
appointment-kind-scan = Scan
appointment-kind-scan-hint = CT, MRI, PET, X-ray, ultrasound
appointment-kind-other-test = Other test
appointment-kind-admission = Hospital stay
appointment-kind-admission-hint = admission
appointment-kind-going-home = Going home from hospital
appointment-kind-going-home-hint = discharge
appointment-kind-rehabilitation = Rehabilitation
appointment-kind-dental = Dentist
appointment-kind-other = Something else

## Themes of a shared consultation.

theme-course-so-far = What has happened so far
theme-wish-for-meeting = What I want from the meeting
theme-other-illnesses = Other illnesses
theme-support = Support in my life
theme-who-takes-care = Who takes care of what, and when
theme-physical = How my body is
theme-physical-hint = physical well-being
theme-medicines = Medicines
theme-psychological = How I feel
theme-psychological-hint = psychological well-being
theme-relatives = My family and friends
theme-relatives-hint = relatives
theme-work = Work
theme-late-effects = Side effects and late effects
theme-something-else = Something else

## Parts of life in the concerns checklist.

domain-body = Body
domain-feelings = Feelings
domain-people = People around me
domain-everyday = Everyday life
domain-meaning = Faith and meaning

## The concerns checklist: plain name; the hint is the term a letter would use.

concern-item-pain = Pain
concern-item-tiredness = Tiredness
concern-item-tiredness-hint = fatigue
concern-item-sleepy-by-day = Sleepy by day
concern-item-sleepy-by-day-hint = somnolence
concern-item-sleep = Sleep
concern-item-sleep-hint = insomnia
concern-item-breathing = Breathing
concern-item-breathing-hint = shortness of breath (dyspnoea)
concern-item-nausea = Nausea or vomiting
concern-item-appetite = Appetite or eating
concern-item-appetite-hint = loss of appetite (anorexia)
concern-item-mouth = Mouth
concern-item-mouth-hint = dry or sore mouth (mucositis)
concern-item-taste = Taste
concern-item-sight-or-hearing = Sight or hearing
concern-item-indigestion = Heartburn or indigestion
concern-item-indigestion-hint = dyspepsia, reflux
concern-item-constipation = Constipation
concern-item-constipation-hint = hard or rare stools
concern-item-diarrhoea = Diarrhoea
concern-item-passing-urine = Passing urine
concern-item-passing-urine-hint = urgency, leaking, retention
concern-item-weight = Weight
concern-item-swelling = Swelling
concern-item-swelling-hint = oedema, lymphoedema
concern-item-fever = Fever
concern-item-hot-flushes = Hot flushes or sweats
concern-item-skin = Skin
concern-item-skin-hint = itch, rash, dryness
concern-item-wound-stoma-line = Wound, stoma or line
concern-item-tingling = Tingling hands or feet
concern-item-tingling-hint = peripheral neuropathy
concern-item-walking = Walking or moving
concern-item-walking-hint = mobility
concern-item-strength = Strength
concern-item-memory = Memory or concentration
concern-item-memory-hint = cognition
concern-item-speech = Speech
concern-item-looks = Looks
concern-item-looks-hint = body image
concern-item-intimacy = Intimacy
concern-item-intimacy-hint = sexuality
concern-item-fertility = Fertility
concern-item-fertility-hint = having children
concern-item-smoking = Smoking
concern-item-alcohol-or-drugs = Alcohol or drugs
concern-item-my-medicines = My medicines
concern-item-worry = Worry or fear
concern-item-worry-hint = anxiety
concern-item-sadness = Sadness
concern-item-sadness-hint = low mood
concern-item-lost-interest = Lost interest
concern-item-anger = Anger
concern-item-guilt = Guilt
concern-item-hopelessness = Hopelessness
concern-item-loneliness = Loneliness
concern-item-grief = Grief
concern-item-feeling-a-burden = Feeling a burden
concern-item-hard-to-say = Hard to say how I feel
concern-item-uncertainty = Uncertainty, hard to plan
concern-item-on-the-whole = How I am on the whole
concern-item-partner = Partner
concern-item-children = Children or grandchildren
concern-item-other-family = Other family or friends
concern-item-colleagues = Colleagues
concern-item-someone-i-care-for = Someone I care for
concern-item-someone-who-cares-for-me = Someone who cares for me
concern-item-treated-differently = Being treated differently
concern-item-washing = Washing or dressing
concern-item-washing-hint = personal care
concern-item-meals = Meals
concern-item-housework = Shopping or housework
concern-item-work = Work or sick leave
concern-item-school = School
concern-item-money = Money
concern-item-housing = Housing
concern-item-insurance = Insurance
concern-item-travel-to-care = Travel to care
concern-item-travel-abroad = Travel abroad
concern-item-child-care = Child care
concern-item-enough-food = Enough food
concern-item-getting-medicines = Getting medicines
concern-item-safety-at-home = Safety at home
concern-item-talking-with-team = Talking with my care team
concern-item-choosing-treatment = Choosing treatment
concern-item-faith = Faith
concern-item-meaning = Meaning
concern-item-peace = Peace or regret
concern-item-dying = Dying
concern-item-beliefs = Beliefs and treatment
concern-item-rituals = Rituals or food rules

## Questions to start from.

prompt-who-coordinates = Who coordinates my care?
prompt-whom-to-call = Whom do I call about what, and at night?
prompt-talk-with-gp = Will you talk with my GP?
prompt-aim-of-treatment = What is the aim of this treatment?
prompt-what-to-expect = What can I expect?
prompt-options = What are my options, and what if we wait?
prompt-for-and-against = What speaks for and against each for me?
prompt-side-effects = What side effects are there, what can I do, and when must I call?
prompt-who-tells-results = Who tells me the results, and when?
prompt-after-treatment = What happens after treatment?
prompt-which-checks = Which checks, how often, and with whom?
prompt-what-helps = What helps with what troubles me?
prompt-work-travel-exercise = Can I work, travel and exercise?
prompt-help-at-home = What help is there at home?
prompt-help-for-family = What help is there for my family?
prompt-if-it-gets-worse = What happens if it gets worse?
prompt-cared-for-at-home = Can I be cared for at home?
prompt-who-should-know = Who should know about my wishes?

## What kind of treatment it is; the hint is the term a letter would use.

treatment-kind-operation = Operation
treatment-kind-operation-hint = surgery
treatment-kind-chemotherapy = Chemotherapy
treatment-kind-chemotherapy-hint = chemo, cytostatics
treatment-kind-radiotherapy = Radiotherapy
treatment-kind-radiotherapy-hint = radiation
treatment-kind-hormone-treatment = Hormone treatment
treatment-kind-hormone-treatment-hint = endocrine therapy
treatment-kind-immunotherapy = Immunotherapy
treatment-kind-immunotherapy-hint = helps the body’s own defences
treatment-kind-targeted-medicine = Targeted medicine
treatment-kind-targeted-medicine-hint = targeted therapy
treatment-kind-stem-cells = Stem cells or bone marrow
treatment-kind-stem-cells-hint = stem cell transplant
treatment-kind-relief = Relief and comfort
treatment-kind-relief-hint = palliative treatment
treatment-kind-trial = Trying out a new treatment
treatment-kind-trial-hint = clinical trial
treatment-kind-something-else = Something else

## How far a treatment is.

treatment-state-planned = Planned
treatment-state-ongoing = Going on
treatment-state-finished = Finished
treatment-state-stopped = Stopped early

## What is new about a medicine.

medicine-change-new = New
medicine-change-changed = Changed
medicine-change-changed-hint = new dose or new times
medicine-change-stopped = Stopped
medicine-change-stopped-hint = discontinued

## What sort of thing there is to watch for.

watch-kind-side-effect = Side effect
watch-kind-side-effect-hint = while treatment goes on
watch-kind-late-effect = Late effect
watch-kind-late-effect-hint = can come months or years later
watch-kind-warning-sign = A sign to call about
watch-kind-warning-sign-hint = warning sign
watch-kind-healthy-living = What does me good
watch-kind-healthy-living-hint = healthy living

## Points to settle before going home. Each is also what a task is called that came from it.

home-point-letter = Letter for my GP and home nurse
home-point-letter-hint = discharge letter
home-point-medicines-list = List of medicines: what is new, what has stopped
home-point-medicines-list-hint = medication list
home-point-first-days = Prescriptions, and medicines for the first days
home-point-sudden-symptoms = Medicines at home for sudden symptoms, and who may give them
home-point-sudden-symptoms-hint = just-in-case medicines
home-point-equipment = Equipment at home
home-point-equipment-hint = bed, walker, dressings
home-point-home-nurse = Word to the home nurse, and a first visit
home-point-whom-to-call = Whom to call tonight and at the weekend
home-point-watch-for = What to watch for
home-point-next-appointment = Next appointment
home-point-results-to-come = Test results still to come, and who tells me
home-point-transport = Getting home
home-point-who-is-at-home = Who is at home with me

## Whether a point is in place.

readiness-in-place = In place
readiness-missing = Missing
readiness-not-needed = Not needed

## Moments at which everything is looked at together.

review-moment-diagnosis = A new diagnosis
review-moment-start-of-treatment = Treatment begins
review-moment-change-of-treatment = Treatment changes
review-moment-end-of-treatment = Treatment ends
review-moment-going-home = Going home from hospital
review-moment-going-home-hint = discharge
review-moment-getting-worse = I have got worse
review-moment-new-home-or-gp = New home or new GP
review-moment-every-three-months = Every three months

## Where follow-up is, as a consultation closes.

follow-up-gp = At my GP
follow-up-hospital = At the hospital
follow-up-both = At both
follow-up-both-hint = GP and hospital share it
follow-up-none = None is planned

## How much the patient wants to manage.

managing-i-do-it = I do it
managing-i-do-it-hint = I keep track myself
managing-we-share-it = We share it
managing-we-share-it-hint = someone helps me to keep track
managing-someone-does = Someone does it for me
managing-someone-does-hint = I want to be asked as little as possible

## How joined-up care feels: the statements, how often they hold, and the kind of collaboration they point to.

statement-know-each-other = They know of each other’s plans
statement-i-carry-messages = I have to carry messages between them
statement-i-know-whom-to-call = I know whom to call, also at night
statement-whole-picture = Someone has the whole picture
statement-what-matters = They ask what matters to me, not only about the illness
statement-family-included = My family is included as I wish
statement-part-of-decisions = I am part of the decisions
statement-everyday-life = Feelings and everyday life are taken up
frequency-often = Often
frequency-sometimes = Sometimes
frequency-seldom = Seldom
frequency-not-sure = Not sure
collaboration-each-on-their-own = Each on their own
collaboration-each-on-their-own-hint = Each does their part, but they know little of each other. It is often you who ties it together, and that is a lot to carry.
collaboration-each-adding-their-part = Each adding their part
collaboration-each-adding-their-part-hint = They know of each other, and each adds something. Now and then you are still the one who has to pass things on.
collaboration-a-team = A team
collaboration-a-team-hint = They work together and know who does what. What matters to you could have more room.
collaboration-a-team-with-me = A team with me in it
collaboration-a-team-with-me-hint = They work together, and you are one of the team. What matters to you counts when things are decided.

## What the app points out: a short name for each rule.

rule-nobody-leads = Nobody is responsible
rule-two-leads = Two are responsible
rule-no-way-to-reach = A number is missing
rule-nobody-at-night = Nights and weekends
rule-no-coordinator = One who keeps the threads together
rule-no-copy-since-change = Has not seen the latest
rule-task-past-its-date = The day has passed
rule-appointment-without-who-or-where = Who or where
rule-concerns-not-answered = Not talked about yet
rule-check-incomplete = A check to complete
rule-nobody-renews = Who renews the medicine
rule-nothing-planned = Nothing planned
rule-going-home-open = Before going home
rule-nobody-asked = Nobody has been asked
rule-nobody-speaks-for-me = Who speaks for me
rule-agreed-not-known = Agreed, but not passed on
rule-no-backup = A copy of everything

## Situations in which a shared meeting is worth asking for: a short name for each.

situation-contact-with-gp = Contact with my GP
situation-gp-unsure = What my GP does
situation-handing-over = Others take over
situation-handing-over-hint = responsibility is handed over
situation-unsafe-waiting = Waiting that feels unsafe
situation-serious-or-several = Serious illness, or several

## Languages by their own names: a person finds their own in any list.

language-en = English
language-nb = Norsk bokmål
language-da = Dansk
