/** What people write below their score, by what made them give it. */
export const comments = {
  silence: [
    "Nobody told me anything for days. In the end it was done, but I had long given up.",
    "I do not mind waiting. I mind not knowing.",
    "Three days without a word. Then suddenly solved.",
    "It would have been enough to write once in between.",
    "Had to ask twice whether somebody was working on it.",
  ],
  article: [
    "I was sent to an article that shows the old program. I had read it before I wrote.",
    "The VPN article is useless with the new client.",
    "Please update the article. The pictures are from another version.",
    "Nice people, but first they send you to instructions that do not fit.",
    "Again the VPN, again the same old article.",
  ],
  specialist: [
    "One single person can help with this, it seems, and she has a queue.",
    "I was told that it was urgent, and then it waited for hours.",
    "Good work in the end, but a whole day without a laptop.",
    "Everybody pointed to Priya. She was friendly, but completely overloaded.",
  ],
  handover: [
    "I had to explain everything again to somebody on the other side of the world.",
    "Answered at night while I sleep, asked again the next night. Two days for a small thing.",
    "Passed around between teams.",
    "When I am in the office, they are not, and the other way round.",
  ],
  reopened: [
    "Closed as solved although it was not.",
    "Had to come back because it did not hold.",
    "Second time right. The first time somebody was in a hurry to close it.",
  ],
  curt: [
    "Quick, but I still do not know what it was.",
    "One word as an answer. It works, I suppose.",
    "Felt like being ticked off a list.",
    "Fast, not friendly.",
  ],
  late: [
    "Took longer than promised.",
    "Too slow for something that keeps me from working.",
    "Promised for the morning, came in the evening.",
  ],
  other: ["Could be better.", "It is all right.", "Works, but it was complicated."],
  good: [
    "Very quick and friendly, thank you!",
    "Explained so that I understood it. Great.",
    "Perfect.",
    "Solved in a few minutes. Thank you!",
    "I always knew where things were. That is how it should be.",
    "Really helpful.",
    "Easy and fast.",
  ],
} as const;

export type Cause = Exclude<keyof typeof comments, "good">;
