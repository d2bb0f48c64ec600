import Routing
import Testing

@testable import PolicyFiles

@Suite("Times, forms and near keys")
struct WordsOfPoliciesTests {
    @Test(
        "A time is what its units say",
        arguments: [
            ("500ms", 500), ("30s", 30_000), ("1h30m", 5_400_000), ("1h 30m", 5_400_000),
            ("2d", 172_800_000), ("0s", 0), ("1m1s1ms", 61_001), ("30", nil), ("s", nil),
            ("", nil), ("1s1m", nil), ("1s1s", nil), ("1.5s", nil), ("-1s", nil), ("1 s", nil),
            ("1S", nil), ("1w", nil), ("٣s", nil), ("9999999999s", nil),
        ] as [(String, Int?)])
    func times(_ text: String, _ milliseconds: Int?) {
        #expect(DurationText.milliseconds(text) == milliseconds)
    }

    @Test("A time that is written is read as the same time")
    func timesAgain() {
        for value in [0, 1, 999, 1000, 61_001, 3_600_000, 172_800_000, 31_536_000_000] {
            #expect(DurationText.milliseconds(DurationText.text(value)) == value)
        }
        #expect(DurationText.text(172_800_000) == "48h")
    }

    @Test(
        "Texts are held to their form",
        arguments: [
            (.name, ["lin", "a:b", "red-m", "#1"], ["", ":a", "a b", "a,b", "a;b", "é"]),
            (.language, ["en", "pt-BR", "fil"], ["", "e", "EN", "english", "en-"]),
            (.languageOrAny, ["any", "zh"], ["Any", ""]),
            (
                .price, ["12.50 USD", "0 EUR", "149000 IDR"],
                [
                    "12.50", "USD", "-1 USD", "1 usd",
                    "1. USD", ".5 USD", "1.1234567 USD", "1  USD", "12,50 USD",
                ]
            ),
            (
                .span, ["09:00-18:30", "00:00-24:00"],
                ["9-5", "09:00", "24:00-24:00", "09:60-10:00"]
            ),
            (.offset, ["+07:00", "-03:30", "+00:00"], ["7", "+7:00", "07:00", "+15:00"]),
            (.country, ["DE"], ["de", "DEU", ""]),
            (.file, ["beauty", "local-services"], ["", "../x", "a/b", "A", "-a", "a.json5"]),
            (
                .link, ["", "https://a.example/x"],
                ["a.example", "https://", "https://a b", "ftp://a"]
            ),
        ] as [(TextForm, [String], [String])])
    func forms(_ form: TextForm, _ right: [String], _ wrong: [String]) {
        for text in right { #expect(form.matches(text), "\(form) \(text)") }
        for text in wrong { #expect(!form.matches(text), "\(form) \(text)") }
    }

    @Test(
        "A mistyped key finds the one that was meant, another word finds none",
        arguments: [
            ("offerTtl", "offerTTL"), ("offer-ttl", "offerTTL"), ("holdAtMots", "holdAtMost"),
            ("rul", "rule"), ("seat", "seats"), ("agnets", "agents"), ("xyzzy", nil),
            ("stick", "sticky"), ("r", nil),
        ] as [(String, String?)])
    func nearest(_ typed: String, _ meant: String?) {
        let known = ["rule", "offerTTL", "holdAtMost", "seats", "agents", "sticky"]
        #expect(NearestKey.nearest(to: typed, among: known) == meant)
    }
}
