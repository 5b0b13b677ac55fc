import { write } from "./actions";
import { database } from "./database";

type Props = { searchParams: Promise<{ rows?: string }> };

/** One trivial query and as many plain rows as the product's page has bytes. No component of its own, no client code. */
export default async function Page({ searchParams }: Props) {
  const numbers = [...Array(Number((await searchParams).rows ?? 25)).keys()];
  const [greeting] = await database()<{ words: string }[]>`select words from bench_floor where id = 1`;
  return (
    <main>
      <h1>{greeting?.words}</h1>
      <ul>
        {numbers.map((n) => (
          <li key={n}>
            <a href={`/${n}`}>
              <b>Marguerite Fontaine</b>
              <span>The door at the west entrance stays locked in the morning, and the panel shows number {n}.</span>
              <time dateTime="2026-11-22T21:00:00.000Z">12 minutes ago</time>
            </a>
          </li>
        ))}
      </ul>
      <form action={write}>
        <input name="content" />
        <button type="submit">Send</button>
      </form>
    </main>
  );
}
