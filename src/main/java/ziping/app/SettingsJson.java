package ziping.app;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.time.LocalDate;

/**
 * How the settings stand in their file. Member by member and not by Jackson's data binding, which
 * takes a fifth of a second of the start to get ready for it.
 */
final class SettingsJson {

    private SettingsJson() {}

    /**
     * Reads them; members of other versions are passed over.
     *
     * @throws IllegalArgumentException or DateTimeException if a member is not what it should be
     */
    static Settings read(JsonParser in) {
        SettingsBuilder settings = SettingsBuilder.builder(Settings.DEFAULTS);
        require(in.nextToken() == JsonToken.START_OBJECT);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.START_OBJECT && name.equals("window")) {
                settings.window(window(in));
            } else if (in.currentToken().isScalarValue()
                    && in.currentToken() != JsonToken.VALUE_NULL) {
                read(name, in.getString(), settings);
            } else {
                in.skipChildren();
            }
        }
        require(in.currentToken() == JsonToken.END_OBJECT);
        return settings.build();
    }

    private static void read(String name, String value, SettingsBuilder settings) {
        switch (name) {
            case "appearance" -> settings.appearance(Appearance.valueOf(value));
            case "fontSize" -> settings.fontSize(Integer.parseInt(value));
            case "report" -> settings.report(value);
            case "place" -> settings.place(value);
            case "exportFolder" -> settings.exportFolder(value);
            case "packageName" -> settings.packageName(value);
            case "deadline" -> settings.deadline(LocalDate.parse(value));
            case "fontsTold" -> settings.fontsTold(value);
            case "handInBy" -> settings.handInBy(value);
            case "handInFolder" -> settings.handInFolder(value);
            case "collectFolder" -> settings.collectFolder(value);
            default -> {}
        }
    }

    private static WindowBounds window(JsonParser in) {
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        boolean maximized = false;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            in.skipChildren();
            String value = in.getString();
            switch (name) {
                case "x" -> x = Double.parseDouble(value);
                case "y" -> y = Double.parseDouble(value);
                case "width" -> width = Double.parseDouble(value);
                case "height" -> height = Double.parseDouble(value);
                case "maximized" -> maximized = Boolean.parseBoolean(value);
                default -> {}
            }
        }
        return new WindowBounds(x, y, width, height, maximized);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no object of settings");
        }
    }

    /** Writes them. */
    static void write(Settings settings, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("appearance", settings.appearance().name());
        out.writeNumberProperty("fontSize", settings.fontSize());
        if (settings.window() != null) {
            write(settings.window(), out);
        }
        out.writeStringProperty("report", settings.report());
        out.writeStringProperty("place", settings.place());
        out.writeStringProperty("exportFolder", settings.exportFolder());
        out.writeStringProperty("packageName", settings.packageName());
        if (settings.deadline() != null) {
            out.writeStringProperty("deadline", settings.deadline().toString());
        }
        out.writeStringProperty("fontsTold", settings.fontsTold());
        out.writeStringProperty("handInBy", settings.handInBy());
        out.writeStringProperty("handInFolder", settings.handInFolder());
        out.writeStringProperty("collectFolder", settings.collectFolder());
        out.writeEndObject();
    }

    private static void write(WindowBounds window, JsonGenerator out) {
        out.writeObjectPropertyStart("window");
        out.writeNumberProperty("x", window.x());
        out.writeNumberProperty("y", window.y());
        out.writeNumberProperty("width", window.width());
        out.writeNumberProperty("height", window.height());
        out.writeBooleanProperty("maximized", window.maximized());
        out.writeEndObject();
    }
}
