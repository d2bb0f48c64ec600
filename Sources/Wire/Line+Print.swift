public import Vocabulary

extension Line {
    /// Appends the line with its line feed; reading it gives the line again.
    ///
    /// Only what no line can hold is changed: a middle parameter that is empty becomes `-`, and its
    /// spaces and line breaks `_`; a line break in a plain trailing one becomes a space.
    public func print(into output: inout [UInt8], texts: TextForm = .plain) {
        LinePrinter.print(into: &output) { printer in
            for tag in tags { printer.tag(tag) }
            printParts(into: &printer, texts: texts)
        }
    }

    /// The line as bytes, with its line feed.
    public func printed(texts: TextForm = .plain) -> [UInt8] {
        var output: [UInt8] = []
        print(into: &output, texts: texts)
        return output
    }

    /// Source, verb and parameters.
    func printParts(into printer: inout LinePrinter, texts: TextForm) {
        if let source { printer.source(source) }
        printer.verb(of: verb)
        for parameter in parameters.dropLast() { printer.word(parameter) }
        guard let last = parameters.last else { return }
        if hasTrailing && texts == .escaped {
            printer.text(last)
        } else {
            printer.last(last, colon: hasTrailing)
        }
    }
}
