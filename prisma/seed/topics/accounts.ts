import { incident, request, type Topic } from "@/prisma/seed/topics/topic";

export const accountTopics: readonly Topic[] = [
  incident({
    subjects: ["Password forgotten", "I cannot sign in any more", "Password does not work after my holiday"],
    tells: [
      "After three weeks of holiday I do not remember my password. Now the account is locked.",
      "My password is not accepted any more since this morning. I am sure that it is right.",
    ],
    asks: "To be sure it is you: may I call you back on the number in the directory?",
    answers: "Yes, I am at my desk.",
    fixes: [
      "your account is unlocked and you have set a new password with me on the phone. Remember the phone and the tablet, they still know the old one.",
      "you can sign in again with the password from the letter and then choose your own.",
    ],
    notes: "Identity checked by call back. Password reset, account unlocked.",
    isGrave: true,
    cause: "access",
    weight: 5,
  }),
  incident({
    subjects: ["Account locked again and again", "My account is locked every morning"],
    tells: [
      "My account is locked every morning. You unlocked it twice this week already.",
      "Half an hour after signing in the account is locked. I type nothing wrong.",
    ],
    asks: "Do you have mail on a tablet or an old phone, or a drive connected on another computer?",
    answers: "There is an old tablet at home. I had forgotten about it.",
    fixes: [
      "the old tablet still tried your previous password. I have taken it off your account, and the locking stops.",
    ],
    notes: "Old device with the former password. Removed from the account.",
    isGrave: true,
    cause: "configuration",
    weight: 2,
  }),
  incident({
    subjects: ["New phone: no codes for signing in", "Second factor does not work"],
    tells: [
      "I changed my phone and cannot sign in anywhere, because the codes went to the old one.",
      "The app on my phone shows codes, but none of them is accepted.",
    ],
    asks: "Do you still have the old phone, and does the new one set its clock by itself?",
    answers: "The old one is sold. The clock is automatic.",
    fixes: [
      "the old phone is removed. At the next sign-in you are asked to register the new one; it takes two minutes.",
    ],
    notes: "Second factor reset after identity check.",
    cause: "access",
    weight: 3,
  }),
  incident({
    subjects: ["Wrong name after my wedding", "My department is wrong in the directory"],
    tells: [
      "I am called differently since last month, but everything still shows my old name.",
      "The directory says I am in logistics. I moved to quality in spring.",
    ],
    asks: "Has human resources changed it in their system? We take it from there every night.",
    answers: "They say they did it yesterday.",
    fixes: ["the change has arrived over night. Your old address still reaches you for a year."],
    notes: "Name came over from the personnel system, address kept as an alias.",
    cause: "request_fulfilled",
  }),
  incident({
    subjects: ["No permission in the travel system", "Access denied after changing teams"],
    tells: [
      "I changed teams and cannot open the travel system. It says that I lack a permission.",
      "Since I am in the new team I see none of its tasks.",
    ],
    asks: "What is the name of a colleague in the new team who has what you need?",
    answers: "It is the same role as the person who sits beside me, our team assistant.",
    fixes: ["you have the role of your new team now. Sign out and in once, and the travel system opens."],
    notes: "Role assigned as for the team, owner of the system approved.",
    cause: "access",
    weight: 2,
  }),
  request({
    subjects: ["Account for a new colleague", "New colleague starts on the first"],
    tells: [
      "A new colleague starts on the first of the month in our team. She needs an account, mail and the usual drives.",
      "We get a trainee next week. Please prepare an account like that of the last one.",
    ],
    asks: "Which start date, which team and which cost centre?",
    answers: "The first of the month, our team, cost centre as mine.",
    fixes: ["the account is ready. You get the first password in a sealed letter on the first day."],
    notes: "Account with the standard roles of the team.",
    cause: "request_fulfilled",
    weight: 3,
  }),
  request({
    subjects: ["Colleague leaves at the end of the month", "Please close an account"],
    tells: [
      "A colleague leaves us at the end of the month. Please close everything and hand her files to me.",
      "The contract of our student ends. The account is not needed any more.",
    ],
    asks: "Until which day should it work, and who takes over the files?",
    answers: "Until the last day of the month. I take over the files.",
    fixes: ["the account closes by itself on that evening, and the files are in your team folder."],
    notes: "End date set, files handed over.",
    cause: "request_fulfilled",
  }),
  request({
    subjects: ["Extend an external account", "Contractor account ends too early"],
    tells: [
      "The account of our contractor ends on Friday, but the project goes on until summer.",
      "Please extend the access of our external engineer by three months.",
    ],
    asks: "Is the contract extended as well? Then the new end date is enough for me.",
    answers: "Yes, until the end of the next quarter.",
    fixes: ["the account now ends with the quarter. Both of you get a reminder two weeks before."],
    notes: "End date moved with the contract.",
    cause: "request_fulfilled",
  }),
  incident({
    subjects: ["Signed out all the time", "I have to sign in ten times a day"],
    tells: [
      "Every program asks me to sign in again, ten times a day and more.",
      "The browser forgets who I am each time I close it.",
    ],
    asks: "Does the browser delete everything when you close it? You find that under Privacy.",
    answers: "Yes, that box is ticked.",
    fixes: ["with that box unticked for our own addresses you stay signed in for the day."],
    notes: "Cookies were deleted on closing. Exception set.",
    cause: "configuration",
    weight: 2,
  }),
];
