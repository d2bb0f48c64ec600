import Vocabulary

/// A line as bytes and as parts, in the spirit of the public IRCv3 split and join vectors.
struct LineVector: Sendable {
    let text: String
    let line: Line

    init(
        _ text: String, _ verb: Text, _ parameters: [Text] = [], trailing: Text? = nil,
        tags: [(Text, Text)] = [], source: Text? = nil
    ) {
        self.text = text
        line = Line(
            verb, parameters, trailing: trailing, tags: tags.map { Line.Tag($0, $1) },
            source: source)
    }
}

enum LineVectors {
    /// Lines that are read so, and printed the same way again.
    static let both: [LineVector] = plain + sources + tagged + escapes

    private static let plain: [LineVector] = [
        LineVector("FOO", "FOO"),
        LineVector("FOO bar", "FOO", ["bar"]),
        LineVector("FOO bar baz asdf", "FOO", ["bar", "baz", "asdf"]),
        LineVector("FOO bar baz :asdf quux", "FOO", ["bar", "baz"], trailing: "asdf quux"),
        LineVector("FOO bar baz :", "FOO", ["bar", "baz"], trailing: ""),
        LineVector("FOO bar baz ::asdf", "FOO", ["bar", "baz"], trailing: ":asdf"),
        LineVector("FOO :bar", "FOO", trailing: "bar"),
        LineVector("FOO ::", "FOO", trailing: ":"),
        LineVector("FOO :  ", "FOO", trailing: "  "),
        LineVector("FOO bar :lol :) ", "FOO", ["bar"], trailing: "lol :) "),
        LineVector("FOO b:r a::", "FOO", ["b:r", "a::"]),
        LineVector("FOO b\\ar", "FOO", ["b\\ar"]),
        LineVector("FOO a=b;c @d", "FOO", ["a=b;c", "@d"]),
        LineVector("FOO :a\tb", "FOO", trailing: "a\tb"),
        LineVector("FOO a\tb", "FOO", ["a\tb"]),
        LineVector(":cool\tguy FOO bar", "FOO", ["bar"], source: "cool\tguy"),
        LineVector("PASSED-OVER ana :busy", "PASSED-OVER", ["ana"], trailing: "busy"),
        LineVector("001 a", "001", ["a"]),
        LineVector("FOO ñandú :¿qué?", "FOO", ["ñandú"], trailing: "¿qué?"),
        LineVector("FOO :👩‍👩‍👧 ok", "FOO", trailing: "👩‍👩‍👧 ok"),
        LineVector("FOO * - +x", "FOO", ["*", "-", "+x"]),
    ]

    private static let sources: [LineVector] = [
        LineVector(":coolguy FOO", "FOO", source: "coolguy"),
        LineVector(":coolguy FOO bar baz", "FOO", ["bar", "baz"], source: "coolguy"),
        LineVector(
            ":coolguy FOO bar :  asdf quux ", "FOO", ["bar"], trailing: "  asdf quux ",
            source: "coolguy"),
        LineVector(":coolguy FOO bar :", "FOO", ["bar"], trailing: "", source: "coolguy"),
        LineVector(":src JOIN #chan", "JOIN", ["#chan"], source: "src"),
        LineVector(":src JOIN :#chan", "JOIN", trailing: "#chan", source: "src"),
        LineVector(":a!b@c:d PRIVMSG x :y z", "PRIVMSG", ["x"], trailing: "y z", source: "a!b@c:d"),
        LineVector(
            ":x.example.com MODE #c +oo U :Other", "MODE", ["#c", "+oo", "U"], trailing: "Other",
            source: "x.example.com"),
    ]

    private static let tagged: [LineVector] = [
        LineVector("@a FOO", "FOO", tags: [("a", "")]),
        LineVector("@a=b FOO", "FOO", tags: [("a", "b")]),
        LineVector(
            "@a=b;c=32;k;rt=ql7 FOO", "FOO",
            tags: [("a", "b"), ("c", "32"), ("k", ""), ("rt", "ql7")]),
        LineVector(
            "@c;h;a=b :quux AB cd", "AB", ["cd"], tags: [("c", ""), ("h", ""), ("a", "b")],
            source: "quux"),
        LineVector(
            "@t=1;v/t=2;+v.x/y=3 :irc.example.com COMMAND p1 p2 :p3 p3", "COMMAND", ["p1", "p2"],
            trailing: "p3 p3", tags: [("t", "1"), ("v/t", "2"), ("+v.x/y", "3")],
            source: "irc.example.com"),
        LineVector(
            "@a=1;b=3;a=5 COMMAND", "COMMAND", tags: [("a", "1"), ("b", "3"), ("a", "5")]),
        LineVector("@a=b=c FOO", "FOO", tags: [("a", "b=c")]),
        LineVector("@a== FOO", "FOO", tags: [("a", "=")]),
        LineVector("@a=:x FOO", "FOO", tags: [("a", ":x")]),
        LineVector("@a=@b FOO", "FOO", tags: [("a", "@b")]),
        LineVector("@a=ñ👍 FOO x", "FOO", ["x"], tags: [("a", "ñ👍")]),
        LineVector("@a=\"b\" FOO", "FOO", tags: [("a", "\"b\"")]),
    ]

    private static let escapes: [LineVector] = [
        LineVector("@a=x\\:y FOO", "FOO", tags: [("a", "x;y")]),
        LineVector("@a=\\s FOO", "FOO", tags: [("a", " ")]),
        LineVector("@a=\\\\ FOO", "FOO", tags: [("a", "\\")]),
        LineVector("@a=\\r\\n FOO", "FOO", tags: [("a", "\r\n")]),
        LineVector("@a=\\\\n FOO", "FOO", tags: [("a", "\\n")]),
        LineVector(
            "@a=b\\\\and\\nk;d=gh\\:764 FOO", "FOO", tags: [("a", "b\\and\nk"), ("d", "gh;764")]),
        LineVector(
            "@foo=\\\\\\\\\\:\\\\s\\s\\r\\n COMMAND", "COMMAND", tags: [("foo", "\\\\;\\s \r\n")]),
        LineVector("@a=\\\\\\s\\\\s FOO", "FOO", tags: [("a", "\\ \\s")]),
        LineVector("FOO :a\\nb\\\\c", "FOO", trailing: "a\\nb\\\\c"),
        LineVector("FOO :\\", "FOO", trailing: "\\"),
    ]

    /// Lines that are read so, but would be printed otherwise.
    static let readOnly: [LineVector] = [
        LineVector("foo", "FOO"),
        LineVector("Foo Bar", "FOO", ["Bar"]),
        LineVector("FOO   bar    baz", "FOO", ["bar", "baz"]),
        LineVector("FOO ", "FOO"),
        LineVector("FOO bar  ", "FOO", ["bar"]),
        LineVector("FOO   :bar", "FOO", trailing: "bar"),
        LineVector(":src AWAY ", "AWAY", source: "src"),
        LineVector(":src   AWAY", "AWAY", source: "src"),
        LineVector("@a=b   FOO", "FOO", tags: [("a", "b")]),
        LineVector("@a=b   :src   FOO", "FOO", tags: [("a", "b")], source: "src"),
        LineVector("@a= FOO", "FOO", tags: [("a", "")]),
        LineVector("@a=;b=;c FOO", "FOO", tags: [("a", ""), ("b", ""), ("c", "")]),
        LineVector("@a=value\\1 FOO", "FOO", tags: [("a", "value1")]),
        LineVector("@a=value\\ FOO", "FOO", tags: [("a", "value")]),
        LineVector("@a=\\b\\S FOO", "FOO", tags: [("a", "bS")]),
        LineVector("@a=x\\;b=y FOO", "FOO", tags: [("a", "x"), ("b", "y")]),
        LineVector(":n 432  #momo :Bad: no", "432", ["#momo"], trailing: "Bad: no", source: "n"),
        LineVector("::x FOO", "FOO", source: ":x"),
    ]

    /// Lines that do not parse.
    static let refused: [String] = [
        "", " ", "   ", " FOO", ":", ": FOO", ":src", ":src ", "@", "@ ", "@ FOO", "@a", "@a ",
        "@a=b", "@a=b :src", "@=b FOO", "@;a FOO", "@a; FOO", "@a;;b FOO", "@a=b;=c FOO",
        "F*O", "{\"a\":1}", "ñandú", "FOO\tbar", "\u{1}\u{2}", "FOO \u{0}", "@a=\u{0} FOO", "$",
    ]
}
