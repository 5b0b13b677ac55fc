import { redirect } from "next/navigation";
import { allow } from "@/lib/web/read";

export default async function AdminPage() {
  await allow("person.list");
  redirect("/admin/people");
}
