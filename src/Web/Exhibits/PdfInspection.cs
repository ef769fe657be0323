using System.IO.Compression;

namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>
/// Looks into a file that somebody gave, before anybody is given it: whether it is a PDF by its content, may be read by everyone,
/// does nothing by itself, and how many pages it has. It draws nothing, and trusts nothing but the bytes: names are found
/// wherever they stand, also written as "#4a" or packed in an object stream.
/// </summary>
internal static class PdfInspection
{
    public const int MostPages = 300;

    /// <summary>What packed objects may unpack to, in bytes: a small file must not become a large one.</summary>
    private const int MostUnpacked = 64 * 1024 * 1024;

    /// <summary>How far an object stream's description reaches, in bytes.</summary>
    private const int LongestDescription = 4096;

    public static PdfFinding Of(byte[] file)
    {
        if (!file.AsSpan().StartsWith("%PDF-"u8))
            return PdfProblem.NotPdf;

        var pages = PdfPages.Count(file);
        var left = MostUnpacked;
        var names = new PdfNames(file);
        while (names.Next())
        {
            if (names.Current.SequenceEqual("Encrypt"u8))
                return PdfProblem.Encrypted;
            if (IsActive(names.Current))
                return PdfProblem.Active;
            if (!names.Current.SequenceEqual("ObjStm"u8))
                continue;
            if (Unpack(file, names.End, left) is not { } packed)
                return PdfProblem.Unreadable;
            if (HasActive(packed))
                return PdfProblem.Active;
            left -= packed.Length;
            pages = Math.Max(pages, PdfPages.Count(packed));
        }

        return pages switch
        {
            <= 0 => PdfProblem.Unreadable,
            > MostPages => PdfProblem.TooManyPages,
            _ => new PdfFinding(pages, null),
        };
    }

    private static bool HasActive(ReadOnlySpan<byte> text)
    {
        var names = new PdfNames(text);
        while (names.Next())
        {
            if (IsActive(names.Current))
                return true;
        }

        return false;
    }

    /// <summary>Programs, other files inside, and what starts or sends something. Long enough not to appear by chance in a picture.</summary>
    private static bool IsActive(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("JavaScript"u8) || name.SequenceEqual("EmbeddedFile"u8) || name.SequenceEqual("EmbeddedFiles"u8)
        || name.SequenceEqual("Launch"u8) || name.SequenceEqual("RichMedia"u8) || name.SequenceEqual("SubmitForm"u8)
        || name.SequenceEqual("ImportData"u8);

    /// <summary>The objects packed in the stream that is described around a place; null: they are packed in a way we do not read.</summary>
    private static byte[]? Unpack(byte[] file, int described, int most)
    {
        var from = Math.Max(0, described - LongestDescription);
        var begins = from + Math.Max(0, file.AsSpan(from, described - from).LastIndexOf("obj"u8));
        var ahead = file.AsSpan(described, Math.Min(LongestDescription, file.Length - described)).IndexOf("stream"u8);
        if (ahead < 0)
            return null;

        var filters = Filters(file.AsSpan(begins, described + ahead - begins));
        var content = described + ahead + "stream".Length;
        content += file.AsSpan(content).StartsWith("\r\n"u8) ? 2 : 1;
        return filters switch
        {
            _ when content >= file.Length => null,
            Packing.None => Plain(file.AsSpan(content)),
            Packing.Deflate => Inflate(file, content, most),
            _ => null,
        };
    }

    private static Packing Filters(ReadOnlySpan<byte> description)
    {
        var (packing, filtered) = (Packing.None, false);
        var names = new PdfNames(description);
        while (names.Next())
        {
            if (names.Current.SequenceEqual("Predictor"u8))
                return Packing.Other;
            if (names.Current.EndsWith("Decode"u8))
                packing = packing == Packing.None && names.Current.SequenceEqual("FlateDecode"u8) ? Packing.Deflate : Packing.Other;
            filtered |= names.Current.SequenceEqual("Filter"u8);
        }

        return filtered && packing == Packing.None ? Packing.Other : packing;
    }

    private static byte[] Plain(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf("endstream"u8);
        return content[..(end < 0 ? content.Length : end)].ToArray();
    }

    private static byte[]? Inflate(byte[] file, int from, int most)
    {
        try
        {
            using var unpacked = new MemoryStream();
            using var packed = new ZLibStream(new MemoryStream(file, from, file.Length - from), CompressionMode.Decompress);
            var piece = new byte[64 * 1024];
            for (int read; (read = packed.Read(piece)) > 0;)
            {
                if (unpacked.Length + read > most)
                    return null;
                unpacked.Write(piece, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private enum Packing
    {
        None,
        Deflate,
        Other,
    }
}
