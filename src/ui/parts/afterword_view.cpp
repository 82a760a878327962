#include "ui/parts/afterword_view.h"

#include "ui/widgets/text.h"
#include "ui/words/labels.h"

namespace ui {
namespace {

using i18n::Text;

Text readers_label(domain::Balance balance) {
    switch (balance) {
        case domain::Balance::Me: return Text::HeardBalanceSender;
        case domain::Balance::Even: return Text::BalanceEven;
        case domain::Balance::Partner: return Text::HeardBalanceReader;
    }
    return Text::BalanceEven;
}

}  // namespace

void afterword_view(Frame& frame, const std::string& id, const domain::Afterword& afterword) {
    const i18n::Words& words = frame.words;
    const auto line = [&](const std::string& part, const std::string& text) {
        paragraph(frame, id + part, TextStyle::Body, frame.colors.ink, text);
        frame.space(4);
    };
    if (afterword.feeling) {
        line(".feeling",
             words.fill(Text::HeardFeeling, {{"feeling", words(label_of(*afterword.feeling))}}));
    }
    if (!afterword.word.empty()) {
        line(".word", words.fill(Text::HeardWord, {{"word", afterword.word}}));
    }
    if (afterword.balance) {
        line(".balance", words.fill(Text::HeardBalance,
                                    {{"balance", words(readers_label(*afterword.balance))}}));
    }
    for (std::size_t i = 0; i < afterword.responses.size(); ++i) {
        const domain::ResponseView& view = afterword.responses[i];
        // Told in the sender's words: what they received, and what they gave.
        line(".response." + std::to_string(i),
             words.fill(Text::HeardReceived,
                        {{"topic", words(label_of(view.topic))},
                         {"response", words(outcome_label(view.response, view.author))}}));
    }
}

}  // namespace ui
