import { incident, request, type Topic } from "@/prisma/seed/topics/topic";

export const hardwareTopics: readonly Topic[] = [
  incident({
    subjects: ["Laptop does not switch on", "{device} is dead", "Laptop will not start"],
    tells: [
      "My laptop {device} does not react at all. No light, no fan. It was charged all night.",
      "I pressed the power button for half a minute, nothing. I have a customer meeting this afternoon.",
    ],
    asks: "Does the light at the charging socket come on with another charger, for example that of a colleague?",
    answers: "No light with two different chargers.",
    fixes: [
      "the mainboard of {device} is defective. You have a replacement with your data on it; the old one goes to the manufacturer.",
      "the battery had cut off completely. I have reset the board and {device} starts again; keep it plugged in for an hour.",
    ],
    notes: "Power circuit of the board failed. Device exchanged under warranty, data moved.",
    isGrave: true,
    cause: "defect",
    weight: 3,
  }),
  incident({
    subjects: ["Docking station does not recognise my screens", "No picture through the dock"],
    tells: [
      "Since the weekend the docking station gives no picture on either screen. The laptop charges, and the mouse works.",
      "Both screens stay black when I dock. I tried the other cable.",
    ],
    asks: "Do the screens work when you plug one directly into the laptop, and what is printed below the dock as its type?",
    answers: "Directly it works. The dock is a D21.",
    fixes: [
      "the firmware of the dock did not go together with the last update. I have brought it up to date; unplug the dock for ten seconds and both screens come back.",
    ],
    notes: "Dock firmware updated to the current release.",
    cause: "defect",
    weight: 3,
  }),
  incident({
    subjects: ["Blue screen several times a day", "Laptop crashes during calls"],
    tells: [
      "{device} crashes two or three times a day with a blue screen, mostly in calls. I lost a whole page of notes.",
      "In the middle of work everything freezes and then restarts. It started last week.",
    ],
    asks: "Do you remember the word in capitals on the blue screen, and is it always with the headset plugged in?",
    answers: "Something with DPC WATCHDOG. And yes, I think always with the headset.",
    fixes: [
      "the audio driver was the culprit. I have replaced it and tested a call of half an hour with you. If it crashes once more, we exchange the laptop.",
      "a memory module was faulty. It is exchanged, and the test ran without an error.",
    ],
    notes: "Crash dumps point to the audio driver. Driver replaced, observed.",
    isGrave: true,
    cause: "defect",
    weight: 2,
  }),
  incident({
    subjects: ["Battery lasts only half an hour", "Battery is swollen", "Laptop battery empty too soon"],
    tells: [
      "The battery of {device} lasts hardly half an hour. In meetings I always need the charger.",
      "The touch pad does not lie flat any more and the case is a little bent. I think it is the battery.",
    ],
    asks: "Please look at the bottom: does the case wobble on the table? If so, switch it off and do not charge it.",
    answers: "It wobbles a bit. I have switched it off.",
    fixes: ["the battery is exchanged and {device} is back on your desk. Thank you for switching it off at once."],
    notes: "Battery worn out, exchanged from stock.",
    cause: "defect",
    weight: 2,
  }),
  incident({
    subjects: ["Keyboard: several keys do not work", "Coffee on the keyboard"],
    tells: [
      "The keys E, R and the space bar only work when I press hard.",
      "I spilled coffee over the keyboard. It still runs, but many letters are missing.",
    ],
    asks: "Can you work with an external keyboard until tomorrow? There are some in the cupboard beside the printer.",
    answers: "Yes, I took one. Thank you.",
    fixes: [
      "the keyboard of {device} is exchanged and the inside cleaned. Please bring the external one back when you pass by.",
    ],
    notes: "Keyboard unit exchanged.",
    cause: "defect",
  }),
  incident({
    subjects: ["Screen flickers", "Second screen has stripes"],
    tells: [
      "The left screen flickers every few seconds. It gives me a headache.",
      "My second screen has coloured stripes since this morning.",
    ],
    asks: "Does it still do it with another cable, and what is the number on the sticker behind the screen?",
    answers: "With another cable it is the same. The sticker says M-2217.",
    fixes: ["your screen was exchanged. The old one had a defective panel and goes back to the manufacturer."],
    notes: "Panel defect, screen exchanged from stock.",
    cause: "defect",
    weight: 2,
  }),
  incident({
    subjects: ["Laptop gets very hot and loud", "Fan runs all the time"],
    tells: [
      "{device} gets so hot that I cannot have it on my knees, and the fan is louder than my colleagues.",
      "The fan runs at full speed all day, even if only the mail is open.",
    ],
    asks: "When it is loud, which program is on top in the task manager?",
    answers: "Something called indexer, with over 40 percent.",
    fixes: [
      "the search index was broken and built itself anew for ever. It is repaired, and the fan was cleaned as well.",
    ],
    notes: "Index rebuilt, fan cleaned.",
    cause: "configuration",
  }),
  incident({
    subjects: ["Camera does not work in meetings", "Nobody can see me: camera stays off"],
    tells: [
      "In every meeting the camera shows a black picture with a line through it.",
      "The camera light never comes on. Other colleagues with the same laptop have no problem.",
    ],
    asks: "Is there a small slider above the camera, and is the key with the crossed-out camera lit?",
    answers: "There is a key like that and it is lit. What does it do?",
    fixes: ["the key F9 had switched the camera off. Press it once and the light goes out; then the camera is back."],
    notes: "Camera was switched off by the function key. Explained.",
    cause: "knowledge",
  }),
  incident({
    subjects: ["Workstation for the measuring bench is down", "Measuring computer does not start"],
    tells: [
      "The computer at the measuring bench does not start any more, and production waits for the results of the first shift.",
      "The workstation beside the laser bench shows only a cursor. We cannot measure lenses and the line is standing.",
    ],
    asks: "Does the network light at the back blink, and is there another bench you can use for the moment?",
    answers: "It does blink. The other bench is taken until the evening.",
    fixes: [
      "the disk had failed. The workstation runs from a new one with last night's image, and the bench measures again.",
      "a power supply had failed. It is exchanged, and the last measurements are all there.",
    ],
    notes: "Disk failure on a measuring workstation, restored from the image, calibration checked with production.",
    isGrave: true,
    cause: "defect",
    weight: 2,
  }),
  request({
    subjects: ["Second screen for my desk", "Larger screen please"],
    tells: [
      "I compare drawings all day and would like a second screen.",
      "Could I have a larger screen? The small one makes the tables hard to read.",
    ],
    asks: "Which desk do you sit at, and does your manager agree?",
    answers: "Desk 3.14 in {site}, and yes.",
    fixes: ["the screen stands on your desk and is connected. Enjoy the space."],
    notes: "Screen from stock, installed at the desk.",
    cause: "request_fulfilled",
  }),
];
