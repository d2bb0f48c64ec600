/// Messages for the intent tests, in all shipped languages.
enum IntentSamples {
    static let languages = [
        "ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "ms", "pt", "ru", "th", "tl",
        "tr", "vi", "zh",
    ]

    /// A wish to buy and its refusal.
    static let negations: [(String, String)] = [
        ("i want to buy", "i don't want to buy"), ("i'll take it", "i won't take it"),
        ("quiero comprar", "no quiero comprar"), ("quero comprar", "não quero comprar"),
        ("je veux acheter", "je ne veux pas acheter"), ("ich will kaufen", "ich will nicht kaufen"),
        ("voglio comprare", "non voglio comprare"), ("aku mau beli", "aku ga mau beli"),
        ("saya nak beli", "saya tak nak beli"), ("tôi muốn mua", "tôi không muốn mua"),
        ("จะซื้อค่ะ", "ไม่ซื้อค่ะ"), ("bibili ako", "hindi ako bibili"), ("我要买", "我不要买"),
        ("買います", "買いません"), ("살게요", "안 살게요"), ("ابي اشتري", "ما ابي اشتري"),
        ("satın almak istiyorum", "satın almak istemiyorum"), ("хочу купить", "не хочу купить"),
        ("मुझे खरीदना है", "मुझे नहीं खरीदना है"),
    ]

    /// Messages whose words are the same in other clothes.
    static let clothes: [(String, String)] = [
        ("how much is the red one", "HOWWW MUUUCH is the REDDD one"),
        ("cuánto cuesta el envío", "CUANTO CUESTAAAA EL ENVIO"),
        ("quanto custa a promoção", "QUANTO CUSTA A PROMOCAOOO"),
        ("ça coûte combien", "CA COUTE COMBIENNNN"), ("größe 40 bitte", "GROSSEEE 40 BITTE"),
        ("bao nhiêu tiền ạ", "bao nhieu tiennnn a"), ("ราคาเท่าไหร่ครับ", "ราคาเท่าไหร่ครับบบบ"),
        ("сколько стоит ещё", "СКОЛЬКООО СТОИТ еще"), ("kaç lira şu çanta", "KACCC LIRA SU CANTA"),
        ("بكم الشنطة", "بكــم الشنطهههه"), ("この サイズ ありますか", "この ｻｲｽﾞ ありますか"),
        ("這個多少錢", "这个多少钱"), ("आर्डर करना है", "आर्डरर करना हैै"),
        ("berapa harga nya", "BERAPAAA HARGA NYA"),
    ]

    static let halves: [(String, String)] = [
        ("i want the black one", "two pieces please"), ("hello", "how much is the dress"),
        ("สวัสดีค่ะ", "ขอราคาหน่อยค่ะ"), ("kak mau order", "yang hitam 2"),
        ("хочу заказать", "размер 42"), ("我要两件", "黑色的"),
    ]
}
