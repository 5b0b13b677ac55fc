/** "3 new tickets": shown instead of moving rows under the pointer. */
export function QueueNews({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <button type="button" className="queue-news w-full" onClick={onShow}>
      {count === 1 ? "1 new ticket" : `${count} new tickets`}
    </button>
  );
}
