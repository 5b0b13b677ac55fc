"use client";

import { ZoomIn, ZoomOut } from "lucide-react";
import type { AttachedFile } from "@/components/attachments/attachment-list";
import { buttonClass } from "@/components/ui/button";
import { inlineUrl } from "@/lib/attachments/rules";

const steps = [1, 1.5, 2, 3, 5];

export const larger = (zoom: number) => steps.find((step) => step > zoom) ?? zoom;
export const smaller = (zoom: number) => steps.findLast((step) => step < zoom) ?? zoom;

type Zoomed = { zoom: number; onZoom: (zoom: number) => void };

/** Fits at first; a double click comes closer and goes back. */
export function ImageView({ file, zoom, onZoom }: Zoomed & { file: AttachedFile }) {
  const closer = zoom > 1 ? { width: `${zoom * 100}%`, maxWidth: "none", maxHeight: "none" } : undefined;
  return (
    <div className="viewer-image">
      <img src={inlineUrl(file.id)} alt={file.fileName} style={closer} onDoubleClick={() => onZoom(zoom > 1 ? 1 : 2)} />
    </div>
  );
}

export function ZoomButtons({ zoom, onZoom }: Zoomed) {
  const look = buttonClass({ look: "ghost", icon: true, bar: true });
  return (
    <>
      <button
        type="button"
        className={look}
        aria-label="Zoom out"
        disabled={smaller(zoom) === zoom}
        onClick={() => onZoom(smaller(zoom))}
      >
        <ZoomOut aria-hidden />
      </button>
      <button
        type="button"
        className={look}
        aria-label="Zoom in"
        disabled={larger(zoom) === zoom}
        onClick={() => onZoom(larger(zoom))}
      >
        <ZoomIn aria-hidden />
      </button>
    </>
  );
}
