import type { Metadata } from "next";
import { AdminSection } from "@/components/admin/section";
import { ConfirmForm } from "@/components/form/confirm-form";
import { getTag } from "@/lib/tags/queries";
import { numberIn, read } from "@/lib/web/read";
import { AdminFrame } from "../../admin-frame";
import { remove } from "./actions";
import { ChangeForm, MergeForm } from "./tag-forms";

export const metadata: Metadata = { title: "Tag" };

export default async function TagPage({ params }: PageProps<"/admin/tags/[id]">) {
  const id = numberIn((await params).id);
  const tag = await read(getTag, { tag: id });
  return (
    <AdminFrame at="tags" title={tag.name}>
      <AdminSection title="Name and colour" says="Every ticket that has the tag shows it in this way.">
        <ChangeForm key={`${tag.name} ${tag.colour}`} tag={tag} />
      </AdminSection>
      {tag.others.length > 0 && (
        <AdminSection title="Merge" says="Its tickets get the other tag instead. This can't be undone.">
          <MergeForm tag={tag} others={tag.others} />
        </AdminSection>
      )}
      <AdminSection title="Delete" says="Its tickets stay, without the tag.">
        <ConfirmForm
          action={remove}
          fields={{ tag: id }}
          button="Delete tag"
          title={`Delete ${tag.name}?`}
          waiting="Deleting…"
        >
          {tag.tickets === 1 ? "One ticket has" : `${tag.tickets} tickets have`} this tag and will be without it. This
          can't be undone.
        </ConfirmForm>
      </AdminSection>
    </AdminFrame>
  );
}
