/** The texts of the form that asks for a look: loaded with it. */
const en = {
  'flag.title': 'Ask a moderator to look',
  'flag.lead':
    'A person will look at this message. {name} is not told that it was you. Choose what is closest; it need not be exact.',
  'flag.group.worry': 'I am worried about someone',
  'flag.group.harm': 'It could hurt people',
  'flag.group.conduct': 'How someone is treated',
  'flag.group.agreement': 'What we agreed',
  'flag.group.trust': 'Trust and privacy',
  'flag.R1': 'I’m worried about their safety now',
  'flag.R2': 'I’m worried about them',
  'flag.R3': 'Someone else may be in danger',
  'flag.R4': 'It describes a method or a harmful detail',
  'flag.R5': 'It encourages self-harm, disordered eating or harm by drugs',
  'flag.R6': 'Bullying, harassment or threats',
  'flag.R7': 'Hate or discrimination',
  'flag.R8': 'It is sexual, or seems to be grooming',
  'flag.R9': 'It shares private details, or what was said here',
  'flag.R10': 'It asks for contact, money or a meeting elsewhere, or sells something',
  'flag.R11': 'Advice nobody asked for, diagnosing, or taking over',
  'flag.R12': 'It needs a content note',
  'flag.R13': 'Someone pretends, watches in secret or records',
  'flag.R14': 'It seems to be against the law',
  'flag.R15': 'Something else',
  'flag.words': 'In your words, if you like',
  'flag.words.needed': 'In your words',
  'flag.words.hint': 'Only the people who look at it read this.',
  'flag.next.risk':
    'A moderator looks at this first of all; the aim is within {time}. It is about care: nobody is punished for being unwell.',
  'flag.next.soon': 'A moderator looks at this; the aim is within half an hour.',
  'flag.next.facilitators': 'The facilitators of this circle look at this; the aim is within a day.',
  'flag.next.later': 'A moderator looks at this; the aim is within a day.',
  'flag.next.then':
    'They see this message and up to ten before and after it. You hear what came of it under Notices.',
  'flag.risk.minutes': 'five minutes',
  'flag.risk.half': 'half an hour',
  'flag.help': 'If someone is in danger right now, people who can help are a call or a text away.',
  'flag.help.link': 'Find someone to call',
  'flag.send': 'Ask a moderator to look',
  'flag.cancel': 'Not now',
  'flag.missing.reason': 'Choose what is closest.',
  'flag.missing.words': 'A few words help whoever looks at this. Please add them.',
  'flag.done':
    'Thank you for telling us. A person will look at it, and you will find what came of it under Notices.',
} as const;

export default en;
