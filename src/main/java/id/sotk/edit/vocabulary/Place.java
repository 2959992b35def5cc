package id.sotk.edit.vocabulary;

import id.sotk.edit.command.Refusal;
import java.util.List;
import java.util.Optional;

/// Where something is to be added, and which units its pattern lets hang there.
///
/// @param unit below which it hangs; empty on an empty sheet
/// @param offers units that may hang there, the likeliest first
/// @param closed why no further unit with a leading post may; empty where one may
public record Place(Optional<String> unit, List<Offer> offers, Optional<Refusal> closed) {

    public Place {
        offers = List.copyOf(offers);
    }

    /// The likeliest unit with a leading post.
    public Optional<Offer> likeliest() {
        return offers.stream().filter(offer -> offer.head().isPresent()).findFirst();
    }
}
