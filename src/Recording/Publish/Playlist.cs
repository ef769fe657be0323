using System.Globalization;
using System.Text;

namespace CityLeadership.Classroom.Recording.Publish;

/// <summary>
/// What a player follows (HLS, RFC 8216): the initialisation and the fragments of every piece, as ranges of its file. It only
/// grows, and ends once the recording is whole.
/// </summary>
internal static class Playlist
{
    public const string Name = "video.m3u8";
    public const string Initialisation = "init.mp4";

    /// <summary>No fragment is longer: seconds.</summary>
    private const int Longest = 4;

    public static string Of(Manifest manifest)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-TARGETDURATION:{Longest}
            #EXT-X-PLAYLIST-TYPE:EVENT
            #EXT-X-INDEPENDENT-SEGMENTS
            #EXT-X-MAP:URI="{Initialisation}"

            """);
        foreach (var piece in manifest.Pieces)
        {
            foreach (var fragment in piece.Fragments)
            {
                text.Append(CultureInfo.InvariantCulture, $"#EXTINF:{fragment.Seconds:0.######},\n#EXT-X-BYTERANGE:{fragment.Bytes}@{fragment.Offset}\n{piece.File}\n");
            }
        }

        if (manifest.State is RecordingState.Complete) text.Append("#EXT-X-ENDLIST\n");
        return text.ToString();
    }
}
