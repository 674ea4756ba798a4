/** Why something in a circle was refused, by the server's stable word for it. Nobody who is signed out can meet these. */
const en = {
  muted: 'Your voice is resting in this circle for now. You can still read along.',
  circle_full: 'This circle has just filled up. Your seat was not taken. Have a look at the others.',
  agreement_changed: 'The agreement of this circle has just changed. Please read it once more.',
  already_member: 'You are already in this circle.',
  last_facilitator: 'You are the only facilitator of this circle. Ask someone to take over before you leave.',
  circle_closed: 'This circle has closed. You can still read what is yours to read.',
  wrong_passphrase: 'That is not your passphrase. Please try once more.',
  not_a_member: 'You are not in this circle.',
  text_empty: 'There are no words here yet.',
  text_too_long:
    'This is longer than fits in one message. It is still here: you could share it in two parts.',
  same_id_other_text: 'This was already sent with other words. Copy your text and send it as new.',
  not_your_share: 'Only the person who shared this can answer.',
  too_many_messages: 'That was a lot in a short time. Take a breath: your words are still here.',
} as const;

export default en;
