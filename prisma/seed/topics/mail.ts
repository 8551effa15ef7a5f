import { incident, request, type Topic } from "@/prisma/seed/topics/topic";

export const mailTopics: readonly Topic[] = [
  incident({
    subjects: ["Cannot send mail", "Mails stay in the outbox", "Mail is not sent"],
    tells: [
      "My mails stay in the outbox. Receiving works. I have an offer that has to go out today.",
      "Since lunch nothing leaves my outbox; there is no error message either.",
    ],
    asks: "Does the bottom line of the program say Connected, and is there a very large mail at the top of the outbox?",
    answers: "It says Connected. There is one with 60 MB, a film from marketing.",
    fixes: [
      "the film was larger than a mail may be and held up everything behind it. I have moved it to your drafts, and the others have gone out.",
    ],
    notes: "Oversized message blocked the outbox. Moved to drafts.",
    isGrave: true,
    cause: "knowledge",
    weight: 3,
  }),
  incident({
    subjects: ["Mailbox is full", "I cannot receive mail: mailbox full"],
    tells: [
      "I get a warning that my mailbox is full, and a customer says her mail came back.",
      "My mailbox is full although I delete every day.",
    ],
    asks: "May I move everything older than two years into the archive? You still find it there with the search.",
    answers: "Yes, please do.",
    fixes: ["mail older than two years is in your archive now, and the mailbox is two thirds empty."],
    notes: "Archive switched on, retention two years.",
    cause: "capacity",
    weight: 2,
  }),
  incident({
    subjects: ["Calendar shows meetings twice", "Meetings appear two hours late in my calendar"],
    tells: [
      "Since I came back from the other site all my meetings are two hours late in the calendar, on the phone as well.",
      "Every meeting shows twice. When I delete one, both are gone.",
    ],
    asks: "Which time zone is set on your laptop, and do you see it on the phone, too?",
    answers: "The laptop still has the zone of New York. The phone shows the right time.",
    fixes: [
      "I have set your time zone back and the meetings are where they belong. It now follows the place you are in.",
    ],
    notes: "Fixed time zone after a business trip. Set to automatic.",
    cause: "configuration",
    weight: 2,
  }),
  incident({
    subjects: ["I do not see the shared mailbox any more", "Shared mailbox {folder} is gone"],
    tells: [
      "The shared mailbox {folder} has disappeared from the list on the left. My colleagues still have it.",
      "I cannot open our team mailbox any more. It says that I have no permission.",
    ],
    asks: "Have you changed teams recently, and who is the owner of the mailbox?",
    answers: "I changed to purchasing last week. The owner is our head of department.",
    fixes: [
      "your rights went with the change of department. The owner has agreed and the mailbox is back in your list.",
    ],
    notes: "Rights were removed with the change of department. Granted again with the owner's approval.",
    cause: "access",
    weight: 2,
  }),
  incident({
    subjects: ["Suspicious mail with an invoice", "Is this mail real?"],
    tells: [
      "I got a mail from our bank with an invoice to open. The address looks odd. I have not clicked on anything.",
      "A mail says that my password ends today and wants me to sign in. Is that from you?",
    ],
    asks: "Thank you for asking first. Did you open the attachment or follow the link, even for a moment?",
    answers: "No, I only looked at it in the preview.",
    fixes: [
      "it was phishing. We have removed it from all mailboxes and blocked the sender. Well spotted, and nothing more to do for you.",
    ],
    notes: "Phishing wave, sender blocked, message purged from all mailboxes.",
    cause: "third_party",
    weight: 2,
  }),
  incident({
    subjects: ["Room {room} cannot be booked", "Meeting room {room} declines every invitation"],
    tells: [
      "Room {room} declines all invitations, although the calendar is empty.",
      "I try to book {room} for next week and it always says no at once.",
    ],
    asks: "For which day and time, and is it a series of meetings?",
    answers: "A series, every Tuesday at ten for a year.",
    fixes: [
      "rooms only take series of up to six months. I have booked the first six for you; the rest can be added then.",
    ],
    notes: "Series exceeded the booking window. Booked within the limit.",
    cause: "knowledge",
  }),
  incident({
    subjects: ["Mail search finds nothing", "Search in the mailbox does not work"],
    tells: [
      "The search finds nothing newer than last month. I know the mail is there.",
      "When I search for a customer name, there is not one hit.",
    ],
    asks: "Is it the same in the browser, and is the laptop often switched off overnight?",
    answers: "In the browser it works. Yes, I switch it off every evening.",
    fixes: [
      "the search index on your laptop was incomplete. It is being built anew and will be finished in about an hour.",
    ],
    notes: "Local index rebuilt.",
    cause: "defect",
  }),
  request({
    subjects: ["New shared mailbox for our team", "Please create a mailbox for {folder}"],
    tells: [
      "We need a shared mailbox for {folder} so that requests no longer land with one person.",
      "Please create a team mailbox. Four people should be able to read and answer.",
    ],
    asks: "Which name should it have, and who may send from it?",
    answers: "Please name it after the team. All four may send.",
    fixes: ["the mailbox is there and appears in your list within the hour. All four of you may read and send."],
    notes: "Shared mailbox created, four members with send rights.",
    cause: "request_fulfilled",
    weight: 2,
  }),
  request({
    subjects: ["Out-of-office for a colleague who is ill", "Forward the mails of a colleague on leave"],
    tells: [
      "My colleague is ill for longer and nobody sees her mail. Could you set an out-of-office note that names me?",
      "A colleague left on short notice for parental leave. Her customers should reach me.",
    ],
    asks: "Has her manager agreed? Then I set the note; nobody reads the mailbox itself.",
    answers: "Yes, he is in copy of this mail.",
    fixes: ["the note is set and names you. Nobody else can read the mailbox."],
    notes: "Out-of-office note set with the manager's approval.",
    cause: "request_fulfilled",
  }),
];
