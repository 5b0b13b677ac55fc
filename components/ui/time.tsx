import { type Clock, clockTime, dayAndTime, fullTime, longDay, shortAge, shortClock } from "@/components/ui/time-words";

const ways = { age: shortAge, clock: shortClock, message: dayAndTime, hour: clockTime, full: fullTime, date: longDay };

/** A moment in few words; the whole time on hover and for machines. */
export function Time({
  at,
  clock,
  as = "age",
  className,
}: {
  at: Date;
  clock: Clock;
  as?: keyof typeof ways;
  className?: string;
}) {
  return (
    <time dateTime={at.toISOString()} title={fullTime(at, clock)} {...(className ? { className } : {})}>
      {ways[as](at, clock)}
    </time>
  );
}
