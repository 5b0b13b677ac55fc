"use client";

import "./globals.css";
import type { ComponentProps } from "react";
import Failure from "./error";
import { fontClass } from "./fonts";

/** Where even the frame around all pages could not be made, as without a database. */
export default function FrameFailure(failure: ComponentProps<typeof Failure>) {
  return (
    <html lang="en" className={fontClass}>
      <body>
        <Failure {...failure} />
      </body>
    </html>
  );
}
