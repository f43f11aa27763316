// What the people in the large passport are called and what its patient writes. All of it is invented.

export const GIVEN = [
  'Agnes', 'Birger', 'Cecilie', 'Dagfinn', 'Elin', 'Fredrik', 'Greta', 'Halvor', 'Inger', 'Jostein', 'Karin', 'Leif', 'Mona',
  'Nils', 'Oda', 'Petter', 'Ragnhild', 'Sverre', 'Tove', 'Ulrik', 'Vigdis', 'Werner', 'Ylva', 'Åge', 'Åsta',
];

export const FAMILY = [
  'Almås', 'Brekkhus', 'Dalene', 'Engevik', 'Fossheim', 'Granlund', 'Hovland', 'Iversli', 'Kvamsdal', 'Lindmark', 'Myrvold',
];

export const SERVICES = [
  'Day unit, Lakeside Hospital', 'Ward 4 North', 'Mill Street practice', 'District nursing, west side', 'Pain clinic',
  'Riverside rehabilitation', 'Chemist on the square', 'Out-of-hours centre', 'Council, adult social care', '',
];

export const ASK_ABOUT = [
  'Anything about appointments and letters', 'Tablets that run out before the weekend', 'The line in my arm, dressings, flushing',
  'Sleep, appetite and how to save strength', 'Forms for work and the tax office', 'Lifts to the hospital, usually on Tuesdays',
  'What to do when the pain comes in the night', '',
];

export const HOURS = ['Weekdays 8 to 15', 'Mondays and Thursdays, mornings only', 'Every day, also at night', 'Call before noon', ''];

export const WHAT = [
  'Looks at the blood count and rings me the same day', 'Goes through every tablet with me and crosses out what has stopped',
  'Changes the dressing and writes down how it looks', 'Orders the scan and makes sure the answer gets to my GP',
  'Drives me there and waits, because I get dizzy afterwards', 'Talks with the children about how things are',
  'Asks how I eat and weighs me', 'Keeps the plan for bad nights up to date', 'Fills in the form for the sick pay office',
  'Does the heavy shopping and the bins', 'Knows whom to call when the pump beeps', '',
];

export const RHYTHM = ['Every Monday', 'Twice a week', 'Before each round of treatment', 'The first week of the month', 'When I call', ''];

export const PLACES = [
  'Lakeside Hospital, entrance B, second floor', 'Mill Street practice, room 3', 'At home', 'X-ray department, in the basement',
  'By telephone', 'Riverside, the yellow building', '',
];

export const PURPOSE = [
  'Talk about the pictures and what comes next', 'Round of treatment, about four hours', 'Blood sample before Thursday',
  'How the new tablets are working', 'Look at the wound', 'Plan for the weeks after treatment', 'Exercises for the shoulder', '',
];

export const SAID = [
  'The shadow has not grown. Next pictures in three months, and the GP gets a letter.',
  'Half the dose in the evening for a week, then we talk again. I may ring if I get sleepy.',
  'Nobody was sure who orders the next test; the nurse will find out and call.', 'Nothing new. It was good to be asked how I sleep.', '',
];

export const BRING = ['List of tablets', 'The blue folder, reading glasses, something to eat', 'My sister, to remember what is said', ''];

export const TROUBLES = [
  'I wake at three and think about the children', 'My fingers tingle so that I drop cups', 'Everything tastes of metal since the last round',
  'I am afraid of the next pictures', 'The stairs have become too long', 'Nobody says how long this will last',
  'I get out of breath when I make the bed', 'I no longer know which tablets are still mine', 'It aches under the ribs when I lie on the left',
  'I feel that I am in the way', 'The letters come too late and I miss my turn', 'I should like to work two days a week',
];

export const QUESTIONS = [
  'May I travel to the cabin in between?', 'What do I do if the fever comes on a Sunday?', 'Who reads the letter from the hospital at my GP’s?',
  'Can the two tablets be taken together?', 'When may I drive again?', 'What happens if I say no to another round?',
];

export const ANSWERS = ['Yes, if there is a hospital within an hour.', 'Ring the day unit first, at any hour.', ''];

export const AGREED = [
  'Ring me with the answer, also when it is good', 'Send the list of tablets to the district nurses', 'Look again at the dose in two weeks',
  'Ask the dietitian to get in touch', 'A talk together with my GP before the holidays',
];

export const WISHES = [
  'At home, with the window open, as long as it works', 'To be told things straight, with my sister there', 'No tube through the nose',
  'The cat stays with me', 'A Sunday dinner with everyone, whoever cooks', 'To hear the choir once more',
];

export const MEDICINES = [
  ['Paracetamol', '1 g up to four times a day', 'Pain'], ['Oxycodone, slow', '10 mg morning and evening', 'Pain'],
  ['Oxycodone, quick', '5 mg when needed, not more than six a day', 'Pain that breaks through'], ['Laxido', 'One sachet, two if needed', 'Bowels'],
  ['Ondansetron', '4 mg half an hour before food', 'Feeling sick'], ['Omeprazole', '20 mg in the morning', 'Stomach'],
  ['Dexamethasone', '4 mg for three days after treatment', 'Feeling sick and appetite'], ['Metoprolol', '50 mg in the morning', 'Heart'],
  ['Levothyroxine', '75 micrograms, an empty stomach', 'Thyroid'], ['Vitamin D', 'One tablet', 'Bones'],
];

export const ALLERGIES = [
  ['Penicillin', 'Rash all over'], ['Plasters with latex', 'Blisters'], ['Contrast medium', 'Itching, hard to breathe'], ['Nuts', 'Swollen lips'],
];

export const CHECKS = ['Blood count and liver values', 'Pictures of chest and belly', 'Heart, with ultrasound', 'Eyes', 'Bone density', 'Tumour marker'];

export const SIGNS = [
  'Fever above 38 degrees', 'Numb fingers that do not get better', 'Stools that turn black', 'Sudden back pain, weak legs',
  'Swelling of one leg', 'So tired that I stay in bed the whole day',
];

export const THEN = ['Ring at once, also at night, and say which treatment I have', 'Ring the next morning', 'Say it at the next visit', 'Call 113'];

export const TREATMENTS = ['Operation on the bowel', 'First line, every other week', 'Radiation of the hip', 'Second line, tablets', 'Stent in the bile duct'];

export const CONDITIONS = [
  'Cancer of the bowel with spread to the liver', 'High blood pressure', 'Diabetes, tablets only', 'Low thyroid', 'Arthritis of both knees',
  'Cataract, left eye', 'Irregular heartbeat', 'Migraine, seldom now',
];

export const SINCE = ['For two years', 'Since childhood', 'About 2010', ''];

export const GOALS = ['Walk to the boathouse and back', 'Be at the wedding in June', 'Sleep five hours in one go', 'Cook dinner once a week', 'Read to my grandson'];
