import { fits } from "@/components/composer/suggest-rules";
import type { Suggestion } from "@/components/composer/triggers";
import { MacroPreview } from "@/components/macros/macro-preview";
import { type Macros, selectUnresolved } from "@/components/macros/use-macros";

const most = 50;

export async function suggestMacros(macros: Macros, words: string): Promise<Suggestion[]> {
  const all = await macros.load();
  return all
    .filter(({ name }) => fits(name, words))
    .slice(0, most)
    .map((macro) => ({
      id: String(macro.id),
      label: macro.name,
      preview: <MacroPreview reply={macro.reply} actions={macro.actions} filled />,
      choose: ({ area, put }) =>
        macros.use(macro, (text) => {
          put(text);
          selectUnresolved(area);
        }),
    }));
}
