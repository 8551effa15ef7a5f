/** What is said on any ticket, whatever it is about. Words in braces are filled in with the facts of the ticket. */

export const phrases = {
  /** The first word of the desk, before there is anything to tell. */
  taken: [
    "thank you for your message. I have your ticket on my desk and look at it now. You hear from me as soon as I know more.",
    "I have taken your ticket. I check a few things first and come back to you.",
    "thanks for letting us know. I am looking into it and will write as soon as I have found something.",
    "I have read your description and start with it now.",
    "this is with me now. I will get back to you with what I find.",
  ],
  /** The first word on a request that has to be arranged. */
  arranging: [
    "thank you, I take care of it. I ask for the approval today and arrange the rest after that.",
    "I have your request. I need a yes from the owner first and then set it up.",
    "thanks, it is on my list. As soon as it is approved, I get it going.",
  ],
  /** What keeps a requester informed while it takes its time. */
  updates: [
    "a short update: the approval has come, and it is being set up. I write again tomorrow.",
    "still on it. The delivery is announced for the day after tomorrow; nothing to do for you until then.",
    "just so that you know where we are: half of it is done, I expect the rest tomorrow.",
    "I have not forgotten you. I reminded the owner this morning and expect an answer today.",
    "today I got confirmation from the supplier. One more step, then you can use it.",
  ],
  /** The same for something that is broken. */
  faultUpdates: [
    "a short update: I can see the fault from here now, but not yet what causes it. I go on.",
    "still on it. The first idea was wrong, the second looks better; I write again as soon as I have tried it.",
    "just so that you know where we are: I have the logs of the last days and compare them with those of a colleague.",
    "I have not forgotten you. I am waiting for a test to finish, then I know more.",
    "I found a similar case from last month and follow that trail now.",
  ],
  chasers: [
    "Is there any news on this?",
    "Could somebody tell me where this stands, please?",
    "Hello, I am still waiting. Is this being worked on?",
    "I do not want to be a nuisance, but I cannot go on without it. When can I expect it?",
  ],
  chasersAfterDays: [
    "Is there any news on this? I have not heard anything for days.",
    "Could somebody tell me what is happening with my request, please? It has been days.",
    "Hello, I am still waiting and have heard nothing since the first day. Is this being worked on?",
    "I do not want to be a nuisance, but I need this and know nothing. When can I expect it?",
    "Any update? My manager asks me every morning.",
  ],
  chased: [
    "sorry for the silence. It is being worked on, I am waiting for the other side.",
    "my apologies, I should have written earlier. It is still in progress.",
    "sorry, it got pushed down by other work. I am back on it.",
  ],
  thanks: [
    "Perfect, thank you!",
    "Works, thanks a lot for the quick help.",
    "Great, thank you very much.",
    "Thanks, that was it.",
    "Thank you, have a nice day!",
  ],
  comesBack: [
    "Unfortunately it is back. It worked for a while and now it is as before.",
    "It does not work after all. Same message as at the beginning.",
    "I tried it again today and it is still the same, sorry.",
    "This was closed, but my problem is not solved.",
  ],
  again: [
    "thank you for coming back. I have looked deeper this time: {fix}",
    "sorry that it did not hold. {fix}",
    "you were right, there was a second cause. {fix}",
  ],
  passedOn: [
    "I have checked what I can from here. My colleagues at {other} have to take the next step, I have passed it on with all details.",
    "this needs the colleagues at {other}. They have everything you told me; you do not need to explain it again.",
  ],
  passedOnNote: [
    "Checked on site, cause lies behind our reach. Please continue; requester is informed.",
    "Basic checks done, see conversation. Needs rights that we do not have here.",
  ],
  takenOver: [
    "I have taken over from my colleague. Could you tell me once more: {ask}",
    "this has come to me from the other site. Before I go on: {ask}",
  ],
  thirdParty: [
    "the manufacturer has to look at it. I have opened a case there and expect an answer within a few days.",
    "I have ordered the part. It takes two to four working days; I write when it is here.",
    "our provider is working on it from their side. I keep an eye on it.",
  ],
  waitingFor: [
    "Spare part ordered",
    "Case with the manufacturer",
    "Waiting for the provider",
    "Delivery from the supplier",
  ],
  notes: [
    "Looked at the logs, nothing unusual so far.",
    "Asked a colleague, seen twice this month.",
    "Tried to call, no answer. Wrote instead.",
    "Same as a ticket from last week, same fix should work.",
    "Checked with monitoring: no alarm in that hour.",
  ],
  whyUp: [
    "Touches several people, needs somebody who can decide about a replacement.",
    "Requester has asked for the person in charge.",
    "Beyond our rights on that system.",
    "Second time this month, needs a look at the cause.",
  ],
  whyUrgent: [
    "The whole team is affected.",
    "A customer is waiting for it.",
    "Production stands still without it.",
    "It can wait until next week, says the requester.",
    "More people have it than the form says.",
  ],
  notNeeded: [
    "It works again by itself, thank you.",
    "I found it in the articles.",
    "Not needed any more, the project was stopped.",
    "Sent twice by mistake.",
  ],
  /** VPN: the article is cited, and the requester comes back because it is out of date. */
  citesArticle: [
    "please follow the article “Connect to the VPN from home”. It shows each step with a picture; most people are connected after five minutes.",
    "have a look at the article “Connect to the VPN from home” in the portal. If you go through it step by step, it should work.",
    "our article “Connect to the VPN from home” describes exactly this. Please try it and tell me how it went.",
  ],
  articleIsOld: [
    "I followed the article, but it shows the old client. Mine is green and has no Profiles button.",
    "The article does not help, the pictures are from version 5 and I have version 7. Where it says Profiles, I have nothing.",
    "I had already found that article before I wrote to you. It describes the old client.",
    "Step 3 of the article does not exist in my version. The article shows the old client with the grey symbol.",
  ],
  articleWasOld: [
    "you are right, the article still shows version 5. In version 7 it goes like this: open Settings, then Connection, and choose your site. And then: {fix}",
    "sorry about the article. In the new client it is under Settings, Connection. Besides, {fix}",
    "thank you for telling me. I do it with you without the article: {fix}",
  ],
  hasty: ["done.", "fixed, please try.", "should work now.", "reset. Try again."],
} as const satisfies Record<string, readonly string[]>;

export const greetings = ["Hello {name},", "Hi {name},", "Dear {name},", "Good day {name},"] as const;
export const farewells = [
  "Kind regards\n{agent}",
  "Best regards\n{agent}",
  "All the best\n{agent}",
  "{agent}, {team}",
] as const;
