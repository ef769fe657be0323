namespace CityLeadership.Classroom.Web.Tests.Portraits;

/// <summary>Files with the parts of a JPEG, and with what cameras write beside the picture.</summary>
internal static class Jpegs
{
    public const string Secret = "GPS 52.5200 N 13.4050 E";

    public static byte[] Square(int side) => Of(side, side);

    public static byte[] Of(int width, int height) =>
    [
        0xFF, 0xD8,
        .. Part(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"u8),
        .. Part(0xE1, System.Text.Encoding.ASCII.GetBytes($"Exif\0\0{Secret}")),
        .. Part(0xFE, System.Text.Encoding.ASCII.GetBytes(Secret)),
        .. Part(0xDB, new byte[65]),
        .. Part(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Part(0xC4, new byte[20]),
        .. Part(0xDA, [1, 1, 0, 0, 63, 0]),
        1, 2, 3, 0xFF, 0, 4, 5, 0xFF, 0xD0, 6, 7,
        0xFF, 0xD9,
    ];

    private static byte[] Part(byte kind, ReadOnlySpan<byte> content) =>
        [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
