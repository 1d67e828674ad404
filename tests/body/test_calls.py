"""Lines that speak to the reader about the site."""

import pytest
from sheets import sheet_of

from heraldparse.body.calls import is_call

CALLS = (
    "Never miss the latest tide by opening the app.",  # local daily
    "Sign up for the Pier newsletter",
    "This content is imported from the Pier. You may find the same on its site.",  # fashion magazine
    "Get real time update about the tides directly on your device.",  # Kenyan daily
    "For more news from around the islands visit the Pier.",  # Indian portal
    "Start your day with the top stories of the islands.",  # US daily
    "Receive weekly tides to level up your sailing.",
    "You can now listen to the Pier's articles!",  # US broadcaster
    "This story was published more than 7 years ago.",  # US radio
    "You have 1 article left to read this month before you need to register.",  # trade magazine
    "This is your last article that you can read this month.",
    "Get the tides delivered to your inbox each morning.",
    "Ships in print, delivered through your letterbox each month.",  # motor magazine
    "By signing up you agree to letters from the Pier.",  # Canadian daily
    "Already a subscriber? Log in.",
    "Abonnieren Sie unseren Newsletter.",
    "„Am Pier“: Unser Newsletter informiert Sie am Abend.",
    "¿Ya sabías que tenemos canal de Telegram?",  # Guatemalan portal
    "¡Mira lo que tiene nuestro canal de YouTube!",
    "各種メールマガジンでお届け",  # Japanese daily
    "Chat with us in the messenger. Find out what happens at the pier.",  # news channel
    "Follow the Pier and add us as a preferred source.",  # technology magazine
    "Like this story? Share it with a friend!",
    "Hat Ihnen dieser Artikel gefallen?",
    "If you buy something, we may earn a commission.",
    "Für Käufe erhalten wir eine Provision.",
    "We apologize, but this video has failed to load.",
    "This site is protected by reCAPTCHA.",
    "Wir respektieren deine Privatsphäre und laden nichts.",  # embedded post that waits for consent
    "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
    "Empfohlener redaktioneller Inhalt",
    "The Pier Wire ™ & © 2013 Pier Network, Inc. All rights reserved.",  # local television
    ". All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",  # US agency
    "저작권자 ⓒ 부두신문, 무단전재 및 재배포금지",  # Korean portal
    "Выделите текст и нажмите Ctrl+Enter.",  # Russian and Baltic dailies, how to tell of a mistake
    "Registration on this site is acceptance of our User Agreement and Privacy Policy.",  # local daily
    "Enjoy additional articles per month.",  # Canadian dailies
    "Buying through links on our site supports our work.",  # outdoor magazine
    "Create an account to continue reading",  # local daily
    "［有料会員限定］ この記事は会員限定です。",  # Japanese daily
    "Questions? Comments? Email us at",  # business channel, the address is written by a script
    "<a href=https://twitter.com/pier>Follow the Pier on Twitter</a> for more of the sea.",  # sports portal
    "Get Pier Business On <a href=https://www.facebook.com/pier>Facebook</a>! Do you know? E-mail us.",  # US portal
    "We welcome comments that tell of the sea. All are read before they appear here.",  # agency
    "Not sure how to add your comment? Here's how",  # regional daily
    "This copy is for your personal, non-commercial use only.",  # business daily
    "The Pier is not responsible for the content of external sites. Read more.",  # broadcaster
    "This page is best viewed in an up-to-date web browser.",
    "Please use one of the following formats to cite this article in your essay:",  # medical site
    "Did you see something wrong in this story, or something missing? Let us know.",  # sports magazine
    "Like this topic? You may also like these photo galleries:",  # US daily
    "To contact the reporter on this story: Ann Lee in Seoul at ann@pier.example",  # business agency
    "You are using an outdated version of your browser. Please click here.",  # Canadian broadcaster
    "Comments are filtered for language. The Pier makes no guarantee.",  # local dailies
    "on Twitter, become a fan on Facebook",  # Canadian broadcaster
    "Not to be reproduced without permission of the Pier",  # medical site
    "A version of this article appeared in print on May 10, 2013, on page A1.",  # US daily
    "A link to this page will be included in your message.",  # local daily
    "Um eingebettete Inhalte anzuzeigen, ist eine Einwilligung nötig. " + "Sie gilt auch für andere Länder. " * 14,
)
SENTENCES = (
    "The inbox of the harbor master is full.",
    "The minister said so on his Telegram channel.",
    "El alcalde lo dijo en su canal de Telegram.",
    "A newsletter of the islanders told of the storm.",
    "The phone sends push notifications when the tide turns.",
    "Der Makler bekommt eine Provision von drei Prozent.",
    "Readers' comments on the tide were welcome.",
    "The reef lives on by reproduction without a mate.",
    "Those who use an outdated chart have to contact the reporter of the tides.",
    "The crew wanted to share this story with nobody.",
    "Das Dorf half mit einer Spende.",
    "Follow the path to the pier, as <a href=/map>the map</a> shows.",
    "She showed the wave <a href=https://www.instagram.com/p/1>on Instagram</a>.",
    "The content of the crates is imported from the islands.",
    "She had one article left to read that night.",
    "Our newsletter said it first. " + "The river rose again on Monday, officials said. " * 10,  # too long for a call
)


@pytest.mark.parametrize("text", CALLS)
def test_calls(text: str) -> None:
    assert is_call(sheet_of(f"<p>{text}").blocks[0])


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str) -> None:
    assert not is_call(sheet_of(f"<p>{text}").blocks[0])


def test_who_is_quoted_calls_nobody() -> None:
    assert not is_call(sheet_of("<blockquote>Follow us on the pier!</blockquote>").blocks[0])
