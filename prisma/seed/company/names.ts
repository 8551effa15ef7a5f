/** First names, surnames and departments of the invented people of the demo company. */

export const firstNames = {
  europe: [
    "Anna", "Ben", "Clara", "David", "Elif", "Felix", "Greta", "Hugo", "Irena", "Jakub", "Katrin", "Lars", "Magda",
    "Niklas", "Oskar", "Paula", "Rafael", "Sofie", "Tobias", "Ulrike", "Valentin", "Wiebke", "Yasmin", "Zoltan",
    "Beata", "Carsten", "Dorota", "Emil", "Franziska", "Giulia", "Henrik", "Ines", "Joris", "Klara", "Lukas", "Mira",
  ],
  americas: [
    "Alicia", "Brandon", "Carmen", "Derek", "Elena", "Frank", "Gloria", "Hector", "Ivy", "Jamal", "Kelly", "Leon",
    "Maria", "Nathan", "Olivia", "Patrick", "Quinn", "Rachel", "Santiago", "Tanya", "Victor", "Wendy", "Xavier",
    "Yolanda", "Zachary", "Amber", "Caleb", "Denise", "Ethan", "Felicia", "Gabriel", "Holly", "Isaac", "Joanna",
  ],
  asia: [
    "Aisha", "Bao", "Chen", "Devi", "Eunji", "Farid", "Gita", "Hiro", "Indah", "Jin", "Kavya", "Lian", "Minh",
    "Nurul", "Omar", "Priscilla", "Qing", "Ravi", "Siti", "Tuan", "Usha", "Vivek", "Wei", "Xin", "Yuki", "Zara",
    "Anand", "Boon", "Cheryl", "Dinesh", "Faridah", "Hana", "Kenji", "Lakshmi",
  ],
} as const;

export const surnames = {
  europe: [
    "Albrecht", "Bergmann", "Castellani", "Dvorak", "Eriksen", "Fischer", "Gruber", "Hansen", "Ivanova", "Jansen",
    "Kowalski", "Lehmann", "Moretti", "Nilsson", "Oberg", "Petrov", "Richter", "Schuster", "Toth", "Urban", "Vogel",
    "Winkler", "Yilmaz", "Zimmermann", "Baumann", "Keller", "Lange", "Marek", "Rossi", "Weiss",
  ],
  americas: [
    "Anderson", "Brooks", "Cruz", "Douglas", "Ellis", "Foster", "Garcia", "Hughes", "Irwin", "Jackson", "Kim",
    "Lawson", "Mendez", "Newman", "Ortiz", "Parker", "Quinones", "Rivera", "Sanders", "Torres", "Underwood", "Vargas",
    "Wallace", "Young", "Zamora", "Bennett", "Coleman", "Hayes", "Monroe", "Reyes",
  ],
  asia: [
    "Abdullah", "Bhatt", "Chua", "Das", "Fernandez", "Goh", "Hassan", "Ito", "Jain", "Koh", "Lim", "Menon", "Ng",
    "Ong", "Pillai", "Rahman", "Sato", "Tan", "Utama", "Vasquez", "Wong", "Yap", "Zhang", "Chan", "Iyer", "Kaur",
    "Lee", "Nguyen", "Park", "Teo",
  ],
} as const;

export const departments = [
  "Sales",
  "Finance",
  "Engineering",
  "Production",
  "Marketing",
  "Human resources",
  "Legal",
  "Logistics",
  "Customer care",
  "Research",
  "Purchasing",
  "Quality",
] as const;
