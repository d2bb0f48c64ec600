import Routing

extension Codec where Value == Wording {
    /// One text, or a text for each language.
    static func wording(most length: Int = 1000) -> Codec {
        let text = Codec<String>.text(0...length)
        let map = Codec<[Wording.Translation]>.map(
            .language, text, most: 64,
            join: { Wording.Translation(language: $0, text: $1) },
            split: { ($0.language, $0.text) })
        let shape = Shape.either(text.shape, map.shape)
        return Codec(
            shape,
            read: { value, reading in
                if value.string != nil {
                    guard let read = text.read(value, &reading) else { return nil }
                    let only = Wording.Translation(language: "any", text: read)
                    return Wording(translations: read.isEmpty ? [] : [only])
                }
                guard value.members != nil else {
                    reading.refuse(value, shape)
                    return nil
                }
                return map.read(value, &reading).map { Wording(translations: $0) }
            },
            write: { wording in
                let all = wording.translations
                if let only = all.first, all.count == 1, only.language == "any" {
                    return .text(only.text)
                }
                return map.write(all)
            })
    }
}

extension Codec where Value == [WordList] {
    /// Words for each language; those under `any` hold in every one.
    static func words(most: Int = 200, length: Int = 100) -> Codec {
        map(
            .languageOrAny, .list(.text(1...length), 0...most), most: 64,
            join: { WordList(language: $0, words: $1) }, split: { ($0.language, $0.words) })
    }
}
