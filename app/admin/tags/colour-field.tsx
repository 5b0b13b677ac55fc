"use client";

import { SelectField } from "@/components/form/select-field";
import { type TagColour, tagColours } from "@/lib/tags/rules";

export function ColourField({ value = "grey" }: { value?: TagColour }) {
  return (
    <SelectField name="colour" label="Colour" defaultValue={value}>
      {tagColours.map((colour) => (
        <option key={colour} value={colour}>
          {colour[0]?.toUpperCase()}
          {colour.slice(1)}
        </option>
      ))}
    </SelectField>
  );
}
