package ziping.check.prose;

import ziping.check.place.Place;

import java.util.Optional;

/**
 * A line of a text: a heading or a paragraph.
 *
 * @param text as it stands
 * @param plain the same with {@link Glyphs#plain} signs; indexes fit both
 * @param numbering the number it begins with
 * @param heading whether it is a heading
 * @param role what its section is about
 * @param section the heading it stands under, without number; empty before the first
 * @param own whether a person wrote it; headings of an outline are not
 * @param glyphs the characters of both texts
 */
public record Line(
        Place place,
        String text,
        String plain,
        Optional<Numbering> numbering,
        boolean heading,
        Role role,
        String section,
        boolean own,
        GlyphSet glyphs) {

    /** A line that a person wrote. */
    public static Line own(Place place, String text, boolean heading, Role role, String section) {
        String plain = Glyphs.plain(text);
        return new Line(
                place,
                text,
                plain,
                Numbering.read(text),
                heading,
                role,
                section,
                true,
                GlyphSet.of(text, plain));
    }

    /** A heading of the outline. */
    static Line outline(Place place, String text, Role role, String section) {
        return new Line(
                place,
                text,
                text,
                Numbering.read(text),
                true,
                role,
                section,
                false,
                GlyphSet.of(text));
    }

    /** The words without the number in front. */
    public String words() {
        return numbering.map(Numbering::rest).orElse(text.strip());
    }

    /** Whether it is a paragraph of a person. */
    public boolean isProse() {
        return own && !heading;
    }
}
