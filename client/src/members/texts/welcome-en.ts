/** The first look around, for newcomers. Short pages, plain words; what is made up says so. */
const en = {
  title: 'A short look around',
  step: '{now} of {all}',
  next: 'Next',
  back: 'Back',
  skip: 'Skip this',
  done: 'Done',
  find: 'Discover circles',
  again: 'You can read this again at any time: it is in your settings.',

  'circle.title': 'What a circle is',
  'circle.1': 'A circle is a small group of people. They meet here once a week, at the same hour.',
  'circle.2': 'It has one theme, and someone who keeps the time. We call them the facilitator.',
  'circle.3': 'Nobody here treats anybody. We listen to each other, and say how it is for us.',
  'circle.4': 'You choose how much you say. You can always pass.',

  'window.title': 'What you can read',
  'window.1': 'You read from the day you join. What was said before stays with those who were there.',
  'window.2': 'The same holds for you: who comes later does not see what you say today.',
  'window.picture': 'Days before you joined are closed. From that day on you can read.',
  'window.before': 'before you',
  'window.joined': 'you join',
  'window.after': 'you can read',

  'readers.title': 'Who can read you',
  'readers.1': 'Only the people on the circle’s list. There are no silent readers.',
  'readers.2': 'Moderators see a message only when someone flags it, with a few lines around it.',
  'readers.3': 'What is said is deleted after some weeks. Each circle tells you how many days.',
  'readers.4': 'Your e-mail address is seen by nobody.',

  'reflect.title': 'How reflecting works',
  'reflect.1':
    'One person shares something. Another writes back what they heard, in their own words. No advice.',
  'reflect.2': 'The first person says if it fits: yes, partly, or not yet.',
  'reflect.example': 'A made-up example',
  'reflect.share.name': 'Kim',
  'reflect.share': 'I said yes to the extra shift again. I wanted to say no.',
  'reflect.back.name': 'Sol',
  'reflect.back': 'I hear that you agreed once more, and that part of you wanted that evening for yourself.',
  'reflect.answer': 'Yes, that is it.',
  'reflect.try': 'Did Sol hear Kim? Try an answer. Nothing is sent.',
  'reflect.yes': 'Yes',
  'reflect.partly': 'Partly',
  'reflect.not-yet': 'Not yet',
  'reflect.said.yes': 'Then Kim is fully heard, and the circle goes on.',
  'reflect.said.partly': 'Then Sol may try once more. Kim can add a few words.',
  'reflect.said.not-yet': 'That is fine too. Sol may try once more, and nobody did anything wrong.',

  'out.title': 'The way out, and help',
  'out.1': '“Exit now” is on every page. It leaves at once, shows another site, and signs you out.',
  'out.2': 'You can also press the Shift key three times in a row.',
  'out.3': '“I need help now” shows people to call, day and night. It works without an account too.',
  'out.try': 'Try it here. You will not leave.',
  'out.button': 'Try Exit now',
  'out.cover':
    'At this moment you would be gone from here. The next page would be a plain one, such as the weather.',
  'out.cover.back': 'Back to the look around',
  'out.tried': 'That is how it goes. For real, you would have to sign in again.',

  'rest.title': 'Pausing and leaving',
  'rest.1': 'When it is too much, take a quiet break. You stay in the room, and it goes silent for you.',
  'rest.2': 'You can pause your seat for as long as you need. It is kept for you.',
  'rest.3': 'Leaving is as easy as joining. You do not have to give a reason.',
  'rest.4': 'Nobody counts how often you come.',
} as const;

export default en;
