package id.sotk.ui.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads a pane from its FXML of the same stem and builds its controller from what is on offer.
public final class Views {

    /// A loaded pane with its controller.
    public record View<C>(Parent root, C controller) {}

    private final Texts texts;
    private final List<Object> offers;

    /// @param offers what controllers may ask for in their one constructor, by type
    public Views(Texts texts, List<Object> offers) {
        this.texts = texts;
        this.offers = offers;
    }

    public Texts texts() {
        return texts;
    }

    /// The pane whose FXML lies beside the controller class under the same name.
    public <C> View<C> load(Class<C> controller) {
        URL place = controller.getResource(controller.getSimpleName() + ".fxml");
        FXMLLoader loader = new FXMLLoader(place, texts.resources());
        C made = controller.cast(build(controller));
        loader.setController(made);
        try {
            Parent root = loader.load();
            return new View<>(root, made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("pane " + controller.getSimpleName() + " cannot be loaded", unreadable);
        }
    }

    private Object build(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map(this::offer).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be built", broken);
        }
    }

    private Object offer(Class<?> wanted) {
        if (wanted == Views.class) {
            return this;
        }
        if (wanted == Texts.class) {
            return texts;
        }
        return offers.stream()
                .filter(wanted::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing on offer is a " + wanted.getSimpleName()));
    }
}
