// What was worked out last, the same until what it comes from is another.
#pragma once

#include <optional>
#include <tuple>

namespace ui {

template <class Made, class... From>
class Kept {
  public:
    // `make` is called when `from` is not what it was.
    template <class Make>
    const Made& of(const From&... from, Make make) {
        if (!made_ || from_ != std::tie(from...)) {
            made_ = make();
            from_ = std::tie(from...);
        }
        return *made_;
    }

  private:
    std::optional<Made> made_;
    std::tuple<From...> from_;
};

}  // namespace ui
