using System.IO.Compression;
using System.Text;

namespace CityLeadership.Classroom.Web.Tests.Exhibits;

/// <summary>Small PDFs, good and bad, as an author or an attacker would write them.</summary>
internal static class Pdfs
{
    public static byte[] OfPages(int pages, string more = "") => Encoding.Latin1.GetBytes(
        $"""
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [{string.Concat(Enumerable.Range(0, Math.Min(pages, 20)).Select(page => $"{page + 3} 0 R "))}] /Count {pages} >> endobj
        9 0 obj << /Type /Outlines /Count 999 >> endobj
        {more}
        trailer << /Root 1 0 R >>
        %%EOF
        """);

    /// <summary>Its objects are packed, as most programs write them today.</summary>
    public static byte[] Packed(string objects, string description = "/Type /ObjStm /Filter /FlateDecode")
    {
        using var file = new MemoryStream();
        file.Write(Encoding.Latin1.GetBytes($"%PDF-1.7\n4 0 obj\n<< {description} /N 2 /First 10 >>\nstream\n"));
        using (var packed = new ZLibStream(file, CompressionLevel.Optimal, leaveOpen: true))
        {
            packed.Write(Encoding.Latin1.GetBytes(objects));
        }

        file.Write("\nendstream endobj\n%%EOF"u8);
        return file.ToArray();
    }

    public const string TwoPages = "1 0 2 30 << /Type /Catalog /Pages 2 0 R >> << /Count 2 /Kids [3 0 R 4 0 R] /Type/Pages >> ";
}
