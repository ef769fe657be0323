using System.Buffers.Binary;
using System.Text;

namespace CityLeadership.Classroom.Recording.Download;

/// <summary>
/// What a file of a whole recording begins with: what it is, and an index of every sample. After it come the pieces as they are stored,
/// byte for byte: nothing is encoded anew, and what else is in them lies between the samples, where no player looks.
/// </summary>
internal sealed class MovieHead
{
    /// <summary>A plain MP4 with H.264: players that know nothing of fragments open it.</summary>
    private static readonly byte[] Brands = [.. "isom"u8, 0, 0, 2, 0, .. "isomiso2avc1mp41"u8];

    private const int PiecesHeadBytes = 16;

    private readonly Mp4Box movie;
    private readonly Dictionary<uint, TrackIndex> tracks;

    /// <param name="initialisation">The one of all pieces: <c>ftyp</c> and <c>moov</c>.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public MovieHead(byte[] initialisation)
    {
        movie = new Mp4Box("file", initialisation).Child("moov");
        tracks = movie.Child("mvex").Children.Where(box => box.Kind == "trex").ToDictionary(trex => trex.Number(4), trex => new TrackIndex(trex));
    }

    /// <summary>Adds a fragment.</summary>
    /// <param name="moof">Its own head.</param>
    /// <param name="at">Where it begins, counted from the first byte of the first piece.</param>
    public void Add(Mp4Box moof, long at)
    {
        foreach (var traf in moof.Children.Where(box => box.Kind == "traf")) tracks[traf.Child("tfhd").Number(4)].Add(traf, at);
    }

    /// <summary>As it stands in the file, up to where the pieces begin.</summary>
    /// <param name="pieces">How many bytes they have together.</param>
    public byte[] Write(long pieces) => Write(pieces, Write(pieces, 0).Length);

    private byte[] Write(long pieces, long length)
    {
        var media = new byte[PiecesHeadBytes];
        BinaryPrimitives.WriteUInt32BigEndian(media, 1); // the length follows, in eight bytes
        Encoding.ASCII.GetBytes("mdat", media.AsSpan(4));
        BinaryPrimitives.WriteInt64BigEndian(media.AsSpan(8), pieces + PiecesHeadBytes);
        return [.. new Mp4Box("ftyp", Brands).Write(), .. Whole(length).Write(), .. media];
    }

    /// <summary>The box <c>moov</c> without a word of fragments.</summary>
    private Mp4Box Whole(long from)
    {
        var scale = movie.Child("mvhd").Number(12);
        var longest = movie.Children.Where(box => box.Kind == "trak").Max(SecondsOf);
        return movie.With(box => box.Kind switch
        {
            "mvex" => null,
            "mvhd" => Lasting(box, 16, longest, scale),
            "trak" => Track(box, scale, from),
            _ => box,
        });
    }

    private Mp4Box Track(Mp4Box trak, uint scale, long from) => trak.With(box => box.Kind switch
    {
        "edts" => null,
        "tkhd" => Lasting(box, 20, SecondsOf(trak), scale),
        "mdia" => box.With(part => part.Kind switch
        {
            "mdhd" => Lasting(part, 16, SecondsOf(trak), part.Number(12)),
            "minf" => part.With(inner => inner.Kind == "stbl" ? SampleTable.Of(inner.Child("stsd"), IndexOf(trak), from) : inner),
            _ => part,
        }),
        _ => box,
    });

    private TrackIndex IndexOf(Mp4Box trak) => tracks[trak.Child("tkhd").Number(12)];

    private double SecondsOf(Mp4Box trak) => IndexOf(trak).Duration / (double)trak.Child("mdia").Child("mdhd").Number(12);

    /// <summary>Says how long it lasts, in units of its scale. A recording is never so long that it needs the boxes' wider form.</summary>
    private static Mp4Box Lasting(Mp4Box box, int at, double seconds, uint scale) =>
        box.Body.Span[0] == 0 ? box.With(at, checked((uint)Math.Round(seconds * scale))) : throw new InvalidDataException($"The video's '{box.Kind}' has a form that is not known here.");
}
