import { incident, request, type Topic } from "@/prisma/seed/topics/topic";

export const softwareTopics: readonly Topic[] = [
  incident({
    subjects: ["{app} crashes when I open a file", "{app} closes by itself"],
    tells: [
      "{app} closes without a message as soon as I open a larger file. Small ones work.",
      "Since the update yesterday {app} crashes each time I save.",
    ],
    asks: "Does it happen with a new, empty file as well, and which version stands under Help?",
    answers: "With an empty one it works. The version is from this month.",
    fixes: [
      "the last update of {app} has a fault with add-ins. I have set yours back to the previous version; the files open again.",
      "an old add-in did not go together with the new version of {app}. It is removed and saving works.",
    ],
    notes: "Add-in not compatible with the current release. Rolled back.",
    cause: "defect",
    weight: 3,
  }),
  incident({
    subjects: ["No licence for {app}", "{app} says that the licence has expired"],
    tells: [
      "{app} says that my licence has expired and opens files for reading only.",
      "I cannot start {app}: no licence available.",
    ],
    asks: "Do you use it every day, or now and then? There are two kinds of licences.",
    answers: "Every day, for all quotes.",
    fixes: ["you have a licence of your own for {app} now. Close it, open it again, and the message is gone."],
    notes: "Moved from the shared pool to a named licence.",
    cause: "capacity",
    weight: 3,
  }),
  incident({
    subjects: ["Order system: cannot post an order", "Error 4711 in the order system"],
    tells: [
      "When I post an order, I get error 4711 and the order stays open. Two customers are waiting.",
      "The order system does not let me post since lunch.",
    ],
    asks: "Which order number, and do you get the message for every customer?",
    answers: "Only for customers in Switzerland, for example the last one of today.",
    fixes: [
      "the tax code for Switzerland was missing after the change of the month. It is there now and your order is posted.",
    ],
    notes: "Tax code not copied to the new period. Added, order posted.",
    isGrave: true,
    cause: "configuration",
    weight: 2,
  }),
  incident({
    subjects: ["Report shows wrong figures", "Figures in the monthly report do not add up"],
    tells: [
      "The monthly report shows only half of the sales. The numbers in the order system are right.",
      "In the report from {app} the last two days are missing.",
    ],
    asks: "Which report, and which day is the last one that is right?",
    answers: "Sales by region. The day before yesterday is the last one.",
    fixes: ["the nightly load had stopped half-way. I have started it again and the report is complete."],
    notes: "Nightly load failed on a lock, restarted, figures checked with the requester.",
    cause: "defect",
    weight: 2,
  }),
  incident({
    subjects: ["{app} is very slow", "{app} takes minutes to open"],
    tells: [
      "{app} needs minutes to open a project. Last week it took seconds.",
      "Working with {app} is hardly possible, each click takes half a minute.",
    ],
    asks: "Are the files on your laptop or on a drive, and are you in the office?",
    answers: "On the project drive, and I am in the office.",
    fixes: [
      "your project pointed to the drive of the other site. I have moved the link to {site} and it opens in seconds.",
    ],
    notes: "Project linked across sites. Link changed to the local copy.",
    cause: "configuration",
    weight: 2,
  }),
  incident({
    subjects: ["Cannot edit a document: locked by another user", "File locked by myself in {app}"],
    tells: [
      "A document says that it is locked, by me. I have closed everything and restarted.",
      "I can open the price list only for reading, because a colleague who is on holiday has it open.",
    ],
    asks: "What is the whole name of the file, with its folder?",
    answers: "It is the price list in {folder}.",
    fixes: ["I have ended the forgotten session. The document can be edited again."],
    notes: "Stale lock removed.",
    cause: "defect",
  }),
  request({
    subjects: ["Please install {app}", "I need {app} on my laptop"],
    tells: [
      "For my new task I need {app}. My manager agrees.",
      "Please install {app} on {device}. My colleagues have it already.",
    ],
    asks: "Who approves the costs, and do you need it for good or for a project?",
    answers: "For good. My manager approved it in this mail.",
    fixes: ["{app} is on {device}. You find it in the menu, and the licence is in your name."],
    notes: "Installed from the catalogue, licence assigned.",
    cause: "request_fulfilled",
    weight: 4,
  }),
  request({
    subjects: ["Access to the test system of the order system", "Role for posting invoices"],
    tells: [
      "For the training next week I need access to the test system.",
      "I stand in for a colleague and need the role for posting invoices for a month.",
    ],
    asks: "From when until when, and who is the owner of the data?",
    answers: "The whole next month. The owner is our head of finance, in copy.",
    fixes: ["you have the role until the end of next month; it ends by itself."],
    notes: "Role with an end date, approved by the owner.",
    cause: "request_fulfilled",
  }),
  incident({
    subjects: ["How do I export from {app}?", "Cannot find the export in {app}"],
    tells: [
      "Since the new version I do not find the export to a table in {app} any more.",
      "The menu for exporting is gone. I need the list for an auditor today.",
    ],
    asks: "Do you see three dots at the right end of the bar? Click them and tell me what is listed.",
    answers: "Print, Share, and More.",
    fixes: [
      "it hides under More, then Download. I have written a short article about it, because you are not the only one.",
    ],
    notes: "Menu moved in the new version. Explained.",
    cause: "knowledge",
    weight: 2,
  }),
];
