import PolicyFiles
import Routing
import Testing

/// What the keywords of the carried policies bring up in messages as customers write them.
@Suite("Answers that the carried policies give")
struct CarriedAnswersTests {
    /// The first answer that a message brings up, as the bot looks for it: the leftmost keyword,
    /// the longest of those; `person` goes before all.
    private func answer(_ text: String, _ bot: BotSettings) -> String? {
        var names: [String] = []
        var phrases: [(bytes: [UInt8], id: Int32)] = []
        func add(_ words: [WordList], _ name: String) {
            for word in words.flatMap(\.words) {
                phrases.append((Array(word.utf8), Int32(names.count)))
                names.append(name)
            }
        }
        for answer in bot.answers + bot.faq { add(answer.keywords, answer.name) }
        add(bot.personWords, "person")
        let folded = NormalisedText()
        folded.fold(Array(text.utf8))
        var found: [String] = []
        PhraseAutomaton(phrases: phrases).matches(in: folded) { found.append(names[Int($0.id)]) }
        return found.contains("person") ? "person" : found.first
    }

    private func check(_ name: String, _ table: [(String, String?)]) throws {
        let policy = try #require(PolicyFolder.read(name).policy)
        for (text, expected) in table {
            let given = answer(text, policy.bot)
            #expect(given == expected, "\(name): \(text)")
        }
    }

    @Test("default.json5 answers what the seven languages ask most, and nothing else")
    func desk() throws {
        try check(
            "default",
            [
                ("any DISCOUNT today??", "discount"), ("promo code pls", "discount"),
                ("how do i order this", "order"), ("where is my order", "order-status"),
                ("my order hasn't arrived", "order-status"), ("it came broken", "order-status"),
                ("order status please", "order-status"), ("send me the link", "link"),
                ("can you recommend one", "consultation"), ("do you deliver to Leeds", "shipping"),
                ("can i return it", "returns"), ("i want a real person", "person"),
                ("hay descuento?", "discount"), ("CUPON", "discount"), ("como pido", "order"),
                ("dónde está mi pedido", "order-status"), ("hacen envios a Perú?", "shipping"),
                ("ada diskon kak?", "discount"), ("cara order gimana kak", "order"),
                ("nomor resi mana", "order-status"), ("ongkir ke medan brp", "shipping"),
                ("barangnya pecah kak", "order-status"), ("bisa retur ga", "returns"),
                ("co ma giam gia khong shop", "discount"), ("đặt hàng sao shop", "order"),
                ("giao nhầm màu rồi shop ơi", "order-status"), ("cho xin link", "link"),
                ("ship về Cần Thơ mấy ngày", "shipping"), ("tư vấn giúp em", "consultation"),
                ("มีส่วนลดไหมคะ", "discount"), ("สั่งยังไงคะ", "order"),
                ("ของยังไม่ถึงเลยค่ะ", "order-status"), ("ส่งฟรีหรือเปล่า", "shipping"),
                ("ขอคุยกับแอดมิน", "person"), ("有优惠吗", "discount"), ("怎么拍 我点不了", "order"),
                ("我的包裹三天没动了", "order-status"), ("几天能到新疆", "shipping"),
                ("转人工", "person"), ("发个链接", "link"), ("فيه خصم؟", "discount"),
                ("كيف أطلب الحين", "order"), ("طلبيتي ما وصلت للحين", "order-status"),
                ("كم يوم التوصيل", "shipping"), ("ابي اكلم موظف", "person"),
                ("haha you are so funny", nil), ("hola guapa", nil), ("salam dari medan", nil),
                ("is it waterproof tho", nil), ("哈哈哈笑死我了", nil), ("ตลกมาก 5555", nil),
                ("مساء الخير", nil), ("F4F?", nil), ("", nil), ("💄💄", nil),
            ])
    }

    @Test("The beauty pack knows prices, stock and ingredients beside all that")
    func beauty() throws {
        try check(
            "beauty",
            [
                ("how much is the serum", "price"), ("cuánto cuesta el sérum", "price"),
                ("berapa harga setnya kak", "price"), ("ราคาเท่าไหร่คะ", "price"),
                ("多少钱一支", "price"), ("بكم الروج", "price"), ("bao nhiêu 1 cây shop", "price"),
                ("is 02 still available", "stock"), ("masih ready kak?", "stock"),
                ("còn hàng không", "stock"), ("有现货吗", "stock"), ("is it vegan", "skin"),
                ("bpom ga kak", "skin"), ("discount pls", "discount"), ("love your hair", nil),
            ])
    }

    @Test("The fashion pack knows prices and sizes")
    func fashion() throws {
        try check(
            "fashion",
            [
                ("price of the red dress?", "price"), ("precio del bolso", "price"),
                ("harganya berapa", "price"), ("size chart please", "size"),
                ("guía de tallas?", "size"), ("xin bảng size", "size"), ("有尺码表吗", "size"),
                ("can i exchange it", "returns"), ("where's my order", "order-status"),
                ("nice song", nil),
            ])
    }

    @Test("The courses pack knows fees, the syllabus and the learners' group")
    func courses() throws {
        try check(
            "courses",
            [
                ("how much is the coaching", "price"), ("học phí bao nhiêu ạ", "price"),
                ("what will i learn", "syllabus"), ("kelas gratis kak", "syllabus"),
                ("can i join the group", "community"), ("怎么进群", "community"),
                ("grupo de WhatsApp por favor", "community"), ("good evening teacher", nil),
            ])
    }

    @Test("The pack for local services knows prices, the place and appointments")
    func services() throws {
        try check(
            "local-services",
            [
                ("how much for highlights", "price"), ("where are you located", "place"),
                ("what time do you open on sunday", "place"), ("alamat dimana kak", "place"),
                ("can i reschedule my appointment", "booking"), ("quiero una cita", "booking"),
                ("我想预约", "booking"), ("نبي موعد بكرة", "booking"), ("wow nice", nil),
            ])
    }
}
