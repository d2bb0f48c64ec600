/// Texts from files made fit for a terminal.
enum PlainText {
    /// The text with every control character written out, so that no terminal obeys it.
    static func harmless(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .control {
                view.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
            } else {
                view.append(scalar)
            }
        }
        return String(view)
    }
}
