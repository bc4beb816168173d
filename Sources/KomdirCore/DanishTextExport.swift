// Everything here speaks of Danish text: its folding and order are as if they were of this module.
@_exported import DanishText
