/** None of them amber: that is the colour of internal comments alone. */
export const tagColours = ["grey", "red", "orange", "green", "teal", "blue", "violet", "pink"] as const;
export type TagColour = (typeof tagColours)[number];

export type Tag = { id: number; name: string; colour: TagColour };

/** A ticket with more could not be read at a glance. */
export const mostTagsOfTicket = 20;
