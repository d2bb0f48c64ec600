extension Wording {
    /// Whether there is nothing to say.
    public var isEmpty: Bool { translations.allSatisfy(\.text.isEmpty) }

    /// The text for a reader: in their language, in its main form (`pt` for `pt-BR`), in the
    /// fallback language, or the first there is; nil when there is none.
    public func text(in language: String?, fallback: String = "en") -> String? {
        if let language {
            if let exact = find(language) ?? find(Self.main(language)) { return exact }
        }
        return find(fallback) ?? translations.first?.text
    }

    private func find(_ language: String) -> String? {
        translations.first { $0.language == language }?.text
    }

    private static func main(_ language: String) -> String {
        String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
