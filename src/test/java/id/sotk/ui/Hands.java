package id.sotk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A user's hands on the window: mouse and keyboard, and no act before the window has drawn what the last one did.
public final class Hands {

    private static final int PATIENCE = 30;

    /// Pixels the mouse goes at most between two of its events.
    private static final double STRIDE = 60;

    /// Pixels after which a pressed mouse drags.
    private static final int DRAG = 4;

    /// Frames until what an act set off is drawn: one for the act, one for what the layout sets off in turn.
    private static final int FRAMES = 2;

    private static Robot robot;

    private final FxRobot eyes = new FxRobot();

    public Hands clickOn(String query) {
        return click(place(query));
    }

    public Hands clickOn(Node node) {
        return click(place(node));
    }

    public Hands clickOn(Point2D place) {
        return click(place);
    }

    public Hands doubleClickOn(Point2D place) {
        moveTo(place);
        act(robot -> {
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        return this;
    }

    public Hands drag(String query) {
        return drag(place(query), MouseButton.PRIMARY);
    }

    public Hands drag(Node node) {
        return drag(place(node), MouseButton.PRIMARY);
    }

    public Hands drag(Point2D from) {
        return drag(from, MouseButton.PRIMARY);
    }

    public Hands drag(Point2D from, MouseButton button) {
        moveTo(from);
        act(robot -> robot.mousePress(button));
        nudge(from);
        return this;
    }

    /// Moves to and fro without leaving what was pressed, where the window begins to see a drag.
    private static void nudge(Point2D from) {
        for (int pixels = 1; pixels <= DRAG; pixels++) {
            Point2D next = from.add(0, pixels);
            later(() -> robot().mouseMove(next));
        }
        later(() -> robot().mouseMove(from));
        settle();
    }

    public Hands dropTo(Point2D place) {
        return moveTo(place).drop();
    }

    /// Lets go of whatever button is down.
    public Hands drop() {
        act(robot -> robot.mouseRelease(MouseButton.PRIMARY, MouseButton.MIDDLE));
        return this;
    }

    public Hands moveTo(Node node) {
        return moveTo(place(node));
    }

    public Hands moveBy(double x, double y) {
        return moveTo(mouse().add(x, y));
    }

    /// Moves the mouse in a straight line, in strides.
    public Hands moveTo(Point2D place) {
        Point2D from = mouse();
        int strides = (int) Math.max(1, Math.ceil(from.distance(place) / STRIDE));
        for (int stride = 1; stride <= strides; stride++) {
            Point2D next = from.interpolate(place, stride / (double) strides);
            later(() -> robot().mouseMove(next));
        }
        settle();
        return this;
    }

    /// Turns the wheel towards the user by one notch.
    public Hands scrollDown() {
        act(robot -> robot.mouseWheel(1));
        return this;
    }

    /// Presses the keys together and lets go of them in the other order.
    public Hands push(KeyCode... keys) {
        act(robot -> Stream.of(keys).forEach(robot::keyPress));
        act(robot -> List.of(keys).reversed().forEach(robot::keyRelease));
        return this;
    }

    public Hands eraseText(int characters) {
        for (int erased = 0; erased < characters; erased++) {
            push(KeyCode.BACK_SPACE);
        }
        return this;
    }

    /// Does this in the window, as if by hand.
    public void interact(Runnable act) {
        finish(later(act));
        settle();
    }

    /// What the query finds in the windows that are open.
    public NodeQuery lookup(String query) {
        return eyes.lookup(query);
    }

    public NodeQuery from(Node node) {
        return eyes.from(node);
    }

    /// The window opened as this one, from 0, looked at from now on.
    public FxRobot inWindow(int number) {
        return eyes.targetWindow(number);
    }

    /// Waits until something has come about on the JavaFX thread; fails after half a minute.
    public static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain until " + what, late);
        }
        settle();
    }

    private Hands click(Point2D place) {
        moveTo(place);
        act(robot -> robot.mousePress(MouseButton.PRIMARY));
        act(robot -> robot.mouseRelease(MouseButton.PRIMARY));
        return this;
    }

    private Point2D place(String query) {
        return eyes.point(query).query();
    }

    private Point2D place(Node node) {
        return eyes.point(node).query();
    }

    /// The one mouse and keyboard; each robot of a headless window has a mouse of its own.
    private static Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    private static Point2D mouse() {
        Point2D[] place = new Point2D[1];
        finish(later(() -> place[0] = robot().getMousePosition()));
        return place[0];
    }

    /// Does it without waiting for its end: a key may open a dialog, whose end is the end of the key.
    private static void act(Consumer<Robot> act) {
        FutureTask<?> begun = later(() -> act.accept(robot()));
        settle();
        if (begun.isDone()) {
            finish(begun);
        }
    }

    /// Waits until the window has drawn what was set off, and fails where something went wrong in it.
    private static void settle() {
        for (int frame = 0; frame < FRAMES; frame++) {
            CountDownLatch drawn = new CountDownLatch(1);
            later(() -> new NextFrame(drawn).start());
            finish(drawn);
        }
        finish(later(() -> {}));
        try {
            WaitForAsyncUtils.checkException();
        } catch (Throwable failed) {
            throw new AssertionError("something failed in the window: " + failed, failed);
        }
    }

    /// Tells when the next frame is laid out.
    private static final class NextFrame extends AnimationTimer {

        private final CountDownLatch drawn;

        private NextFrame(CountDownLatch drawn) {
            this.drawn = drawn;
        }

        @Override
        public void handle(long now) {
            stop();
            Platform.runLater(drawn::countDown);
        }
    }

    private static FutureTask<?> later(Runnable act) {
        FutureTask<?> task = new FutureTask<>(act, null);
        Platform.runLater(task);
        return task;
    }

    private static void finish(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).as("the window answers").isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted", interrupted);
        }
    }

    private static void finish(FutureTask<?> task) {
        try {
            task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("it fails in the window: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("the window does not answer", stuck);
        }
    }
}
