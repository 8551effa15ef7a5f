import { incident, request, type Topic } from "@/prisma/seed/topics/topic";

export const vpnTopics: readonly Topic[] = [
  incident({
    subjects: ["Cannot connect to the VPN from home", "VPN does not connect any more", "No VPN since this morning"],
    tells: [
      'I am working from home and Tunnelgate stays on "Connecting" until it gives up. My internet works, I am writing this from the same laptop.',
      "Since this morning the VPN does not connect. I restarted the laptop and the router. Without it I cannot open the order system.",
    ],
    asks: "Which version does Tunnelgate show under About, and what does it say at the end, when it gives up?",
    answers: "It says version 7.1, and at the end: the gateway did not answer.",
    fixes: [
      "your profile still pointed to the old gateway. I have sent the new one to your laptop; close Tunnelgate, open it again and connect. It should take about ten seconds.",
      "the gateway address in your client was the old one. I have corrected it from here. Please connect once more.",
    ],
    notes: "Client 7 with a profile of the old gateway. New profile pushed, connection tested with the requester.",
    isGrave: true,
    cause: "configuration",
    weight: 4,
  }),
  incident({
    subjects: ["VPN drops every few minutes", "VPN keeps disconnecting during calls"],
    tells: [
      "The VPN connects, but every few minutes it drops and I am thrown out of every call. It is worse in the afternoon.",
      "I lose the VPN five or six times an hour. Each time I have to sign in again with the code from my phone.",
    ],
    asks: "Does it also happen when the laptop is plugged into the router with a cable, and are you on 2.4 or 5 GHz otherwise?",
    answers: "With the cable it is much better. The Wi-Fi name ends in 2G, so I suppose 2.4.",
    fixes: [
      "I have set your client to keep the session when the network changes, and the 5 GHz network of your router will do the rest. Let me know if it drops again today.",
      "the keep-alive was switched off in your profile. It is on now, and short gaps in the Wi-Fi no longer end the session.",
    ],
    notes: "Keep-alive was off in the migrated profile. Switched on, stable for an hour.",
    cause: "configuration",
    weight: 3,
  }),
  incident({
    subjects: ["VPN asks for a code but none arrives", "No approval on my phone for the VPN"],
    tells: [
      "Tunnelgate asks me to approve the sign-in on my phone, but nothing arrives. I got a new phone last week.",
      "When I connect, it wants a code. The app on my phone shows nothing at all.",
    ],
    asks: "Is the authenticator on the phone you have with you, and does it list our company account?",
    answers: "It is a new phone, and no, the list is empty.",
    fixes: [
      "I have removed the old phone from your account. Open the sign-in page, choose to add a phone and scan the code; after that the VPN will ask the new one.",
    ],
    notes: "Second factor was bound to the previous phone. Reset, new phone registered by the requester.",
    cause: "access",
    weight: 2,
  }),
  incident({
    subjects: ["VPN connected, but I reach nothing", "Connected to the VPN but the intranet does not open"],
    tells: [
      "The VPN says connected, but neither the intranet nor my drives open. The normal web works.",
      "Everything is green in Tunnelgate, yet the order system and the drives say that they cannot be found.",
    ],
    asks: "Please open the details page of Tunnelgate: which address does it show, and is there a tick beside company names?",
    answers: "The address starts with 10.44 and there is no tick.",
    fixes: [
      "names of our servers were looked up at your home provider. I have corrected that in your profile; disconnect and connect once, and the drives come back.",
    ],
    notes: "Split name resolution missing in the profile. Corrected profile pushed.",
    cause: "configuration",
    weight: 2,
  }),
  incident({
    subjects: ["Remote desktop is black after signing in", "Black screen on my remote desktop"],
    tells: [
      "I reach my office computer through the VPN, sign in, and then the screen stays black. I can see the mouse.",
      "Remote desktop connects and then shows only black. Yesterday it worked.",
    ],
    asks: "What is the name of the computer, and did you leave it with the screens switched off?",
    answers: "It is {device}, and yes, I switch the screens off in the evening.",
    fixes: ["your session was stuck on {device}. I ended it and updated the display driver; please connect again."],
    notes: "Session hung on the office computer, display driver outdated. Session ended, driver updated.",
    cause: "defect",
  }),
  incident({
    subjects: ["Tunnelgate does not start", "VPN client closes by itself"],
    tells: [
      "When I click Tunnelgate, it opens for a second and disappears.",
      "The VPN program closes as soon as I open it. I already restarted.",
    ],
    asks: "Did the laptop install updates last night, and is the symbol grey or green while it is there?",
    answers: "Yes, there were updates. It is grey for a moment, then gone.",
    fixes: [
      "the old client was still installed beside the new one. I have removed it from here; start Tunnelgate from the menu, it is the green symbol.",
    ],
    notes: "Clients 5 and 7 side by side after the update. Client 5 removed.",
    cause: "defect",
    weight: 2,
  }),
  incident({
    subjects: ["VPN very slow", "Large files take for ever through the VPN"],
    tells: [
      "Opening a drawing of 40 MB takes ten minutes through the VPN. In the office it takes seconds.",
      "Everything through the VPN is slow since the move to the new gateway.",
    ],
    asks: "Which gateway does the details page show, and how fast is your line without the VPN?",
    answers: "It shows the gateway in New York, and the line has 100 Mbit.",
    fixes: [
      "your client had chosen a gateway on the other side of the ocean. I have fixed it to {site}; please try the same file again.",
    ],
    notes: "Nearest gateway was not chosen. Client set to the gateway of the site.",
    cause: "configuration",
  }),
  request({
    subjects: ["VPN access for working from home", "Please set up remote access for me"],
    tells: [
      "I will work from home two days a week from next month and need access from outside. My manager has agreed.",
      "I need the VPN on {device} for a trade fair. I have never used it before.",
    ],
    asks: "Is {device} the laptop you will take along, and who approved it?",
    answers: "Yes, that one. My head of department approved it, I attach the mail.",
    fixes: [
      "your account may now connect from outside, and Tunnelgate will appear on {device} at the next restart. The first time it asks you to register your phone.",
    ],
    notes: "Added to the remote access group, client assigned to the device.",
    cause: "request_fulfilled",
    weight: 2,
  }),
  request({
    subjects: ["VPN for an external colleague", "Remote access for our contractor"],
    tells: [
      "A contractor supports us for three months and needs the VPN and one drive. The contract is signed.",
      "Our external consultant starts on Monday and has to reach the test system from outside.",
    ],
    asks: "Until which date may the access last, and which systems exactly?",
    answers: "Until the end of the quarter, only the test system and the project drive.",
    fixes: ["the access is set up and ends by itself at the end of the quarter. The sign-in details have gone to you."],
    notes: "External account with an end date, limited to the two systems asked for.",
    cause: "request_fulfilled",
  }),
];
