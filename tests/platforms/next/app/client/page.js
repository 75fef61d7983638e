"use client";

import { useEffect, useState } from "react";
import init, { estimate } from "riksnorm";

export default function Page() {
  const [answer, setAnswer] = useState("");
  useEffect(() => {
    init()
      .then(() => estimate({ month: "2026-11", adults: [{}] }).totals.support)
      .catch(String)
      .then(setAnswer);
  }, []);
  return <p id="answer">{answer}</p>;
}
