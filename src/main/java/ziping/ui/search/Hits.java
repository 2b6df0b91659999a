package ziping.ui.search;

import ziping.value.SearchIndex;

import java.util.List;

/** Everything of one sort that can be found, ready to be searched with every key typed. */
public final class Hits {

    /** Nothing to find. */
    public static final Hits NONE = new Hits(List.of());

    private final List<Hit> all;
    private final SearchIndex index;

    /** Takes them in; many take a while, which belongs off the FX thread. */
    public Hits(List<Hit> all) {
        this.all = List.copyOf(all);
        index = new SearchIndex(all.stream().map(Hit::searched).toList());
    }

    /** The first of those that contain what is sought. */
    List<Hit> find(String sought, int most) {
        return index.find(sought, most).stream().map(all::get).toList();
    }
}
