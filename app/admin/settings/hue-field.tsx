"use client";

import { useFormState } from "@/components/form/form-state";
import { accentStyle } from "@/lib/settings/accent";
import { hues } from "@/lib/settings/rules";

/** Named hues, each with a sample of the colour that the page will take on. */
export function HueField({ hue: set }: { hue: number }) {
  const { typedIn } = useFormState();
  const hue = Number(typedIn("accentHue") ?? set);
  const choices = hues.some(([, known]) => known === hue) ? hues : [["As it is", hue] as const, ...hues];
  return (
    <fieldset>
      <legend className="mb-2 text-small font-medium">Accent colour</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(([name, value]) => (
          <label
            key={value}
            className="tap flex items-center gap-2 rounded-full border border-line px-3 py-1.5 has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input type="radio" name="accentHue" value={value} defaultChecked={value === hue} className="check" />
            <span aria-hidden className="size-4 rounded-full" style={{ background: sample(value) }} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function sample(hue: number): string {
  const { "--accent-chroma": chroma, "--accent-hue": turned } = accentStyle(hue);
  return `oklch(0.6 ${chroma} ${turned})`;
}
